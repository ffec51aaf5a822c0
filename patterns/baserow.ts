// Baserow: database token.
// See https://baserow.io/docs/apis/rest-api
import type { Pattern } from '../src/model/pattern.ts';

export const baserowPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'baserow.token',
    family: 'credential',
    title: 'Baserow database token',
    description: '32 letters and digits beside Baserow’s name.',
    impact: 'Whoever has it reads and changes rows of the workspace within its rights.',
    remedy:
      'Revoke the token under My settings, Database tokens, create a new one where it ' +
      'is still needed, and look through what it was used for.',
    rotation: 'https://baserow.io/user-docs/personal-api-tokens',
    severity: 'high',
    confidence: 'medium',
    tags: ['database'],
    references: ['https://baserow.io/docs/apis/rest-api'],
    names: ['baserow'],
    value: /[A-Za-z0-9]{32}/,
    examples: {
      match: [
        { text: 'BASEROW_API_TOKEN={base62*32}' },
        { text: 'baserow:\n  enabled: true\n  token: {base62*32}\n', path: 'config.yml' },
        {
          text: 'curl https://api.baserow.io/api/database/rows/table/1/ -H "Authorization: Token {base62*32}"',
          path: 'run.sh',
        },
      ],
      skip: [{ text: 'BASEROW_TOKEN=your-baserow-token' }, { text: 'see baserow {base62*32}' }],
    },
  },
];
