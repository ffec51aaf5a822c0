// Yodlee: client secret. https://developer.yodlee.com/docs/api/1.1
import type { Pattern } from '../src/model/pattern.ts';

export const yodleePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'yodlee.client-secret',
    family: 'credential',
    title: 'Yodlee client secret',
    description: 'The client id or secret of a Yodlee application.',
    impact: 'With both, whoever has them reads accounts that users have linked.',
    remedy: 'Ask Yodlee for a new secret in the developer portal.',
    rotation: 'https://developer.yodlee.com/docs/api/1.1',
    severity: 'critical',
    confidence: 'medium',
    tags: ['finance'],
    references: ['https://developer.yodlee.com/docs/api/1.1'],
    names: ['yodlee'],
    value: /[A-Za-z0-9]{32}/,
    examples: {
      match: [
        { text: 'YODLEE_CLIENT_SECRET={base62*32}' },
        { text: 'yodlee:\n  client_secret: {base62*32}' },
      ],
      skip: [
        { text: 'YODLEE_CLIENT_SECRET=your_yodlee_client_secret' },
        { text: 'yodlee revision {base62*32}' },
      ],
    },
  },
];
