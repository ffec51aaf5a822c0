// SentinelOne DataSet (Scalyr): Scalyr API key.
// See https://app.scalyr.com/help/api
import type { Pattern } from '../src/model/pattern.ts';

export const scalyrPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'scalyr.api-key',
    family: 'credential',
    title: 'Scalyr API key',
    description: 'About 45 base64 characters that start with a zero, beside the name of Scalyr.',
    impact: 'Whoever has it writes logs, or reads logs and settings, by the kind of the key.',
    remedy:
      'Revoke the key under API Keys, create a new one where it is still needed, and ' +
      'look through what it was used for.',
    rotation: 'https://app.scalyr.com/help/api',
    severity: 'high',
    confidence: 'medium',
    tags: ['observability'],
    references: ['https://app.scalyr.com/help/api'],
    names: ['scalyr'],
    value: /0[A-Za-z0-9/_-]{40,46}-?/,
    examples: {
      match: [
        { text: 'SCALYR_API_KEY=0{base62*43}-' },
        { text: '{ "scalyr": { "api_key": "0{base62*43}-" } }', path: 'agent.json' },
      ],
      skip: [{ text: 'SCALYR_API_KEY=your-scalyr-key' }],
    },
  },
];
