// Re:amaze: API token. https://www.reamaze.com/api
import type { Pattern } from '../src/model/pattern.ts';

export const reamazePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'reamaze.api-token',
    family: 'credential',
    title: 'Re:amaze API token',
    description: '64 hexadecimal digits beside Re:amaze’s name.',
    impact: 'Whoever has it reads conversations with customers and answers them.',
    remedy:
      'Delete the token on Re:amaze’s page of keys and put a new one where programs read ' +
      'it at run time.',
    rotation: 'https://www.reamaze.com/api',
    severity: 'high',
    confidence: 'medium',
    tags: ['support', 'saas'],
    references: ['https://www.reamaze.com/api'],
    names: ['reamaze'],
    value: /[0-9a-f]{64}/,
    examples: {
      match: [
        { text: 'REAMAZE_API_TOKEN={hex*64}' },
        { text: 'export REAMAZE_API_TOKEN="{hex*64}"', path: 'deploy.sh' },
      ],
      skip: [{ text: 'REAMAZE_API_TOKEN=your-reamaze-token' }, { text: 'see reamaze {hex*64}' }],
    },
  },
];
