// Lightstep (ServiceNow Cloud Observability): Lightstep access token.
// See https://docs.lightstep.com/docs/create-and-manage-access-tokens
import type { Pattern } from '../src/model/pattern.ts';

export const lightstepPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'lightstep.access-token',
    family: 'credential',
    title: 'Lightstep access token',
    description: 'A long base64 text beside Lightstep’s name: what telemetry is sent with.',
    impact: 'Whoever has it sends false data into the account and runs up its bill.',
    remedy:
      'Revoke the token under Project Settings, Access Tokens, create a new one where ' +
      'it is still needed, and look through what it was used for.',
    rotation: 'https://docs.lightstep.com/docs/create-and-manage-access-tokens',
    severity: 'medium',
    confidence: 'medium',
    tags: ['observability'],
    references: ['https://docs.lightstep.com/docs/create-and-manage-access-tokens'],
    names: ['lightstep', 'ls_access'],
    value: /[A-Za-z0-9+/]{80,200}={0,2}/,
    examples: {
      match: [
        { text: 'LIGHTSTEP_ACCESS_TOKEN={base64*171}=' },
        { text: '{"LIGHTSTEP_ACCESS_TOKEN": "{base64*171}="}', path: 'env.json' },
      ],
      skip: [
        { text: 'LIGHTSTEP_ACCESS_TOKEN=your-lightstep-token' },
        { text: 'see lightstep {base64*171}=' },
      ],
    },
  },
];
