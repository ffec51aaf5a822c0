// LogRocket: API key.
// See https://docs.logrocket.com/reference/
import type { Pattern } from '../src/model/pattern.ts';

export const logrocketPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'logrocket.api-key',
    family: 'credential',
    title: 'LogRocket API key',
    description:
      'A key beside LogRocket’s name: the organization, the application and 20 letters ' +
      'and digits, joined by colons.',
    impact: 'Whoever has it uploads source maps and reads and deletes recorded sessions.',
    remedy:
      'Revoke the key under Settings, General Settings, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://docs.logrocket.com/',
    severity: 'high',
    confidence: 'medium',
    tags: ['observability'],
    references: ['https://docs.logrocket.com/reference/'],
    names: ['logrocket', 'log_rocket'],
    value: /(?:[a-z0-9-]{2,40}:){1,2}[A-Za-z0-9]{20}/,
    examples: {
      match: [
        { text: 'LOGROCKET_API_KEY=acme:web:{base62*17}4a7' },
        { text: '{"LOGROCKET_API_KEY": "acme:web:{base62*17}4a7"}', path: 'env.json' },
      ],
      skip: [{ text: 'LOGROCKET_KEY=your-logrocket-key' }, { text: 'see logrocket acme:web:{base62*17}4a7' }],
    },
  },
];
