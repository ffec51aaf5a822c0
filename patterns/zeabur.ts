// API keys of Zeabur.
// https://zeabur.com/docs/developer/public-api
import type { Pattern } from '../src/model/pattern.ts';

export const zeaburPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'zeabur.api-key',
    family: 'credential',
    title: 'Zeabur API key',
    description: 'An API key of Zeabur, beside its name.',
    impact: 'Whoever has it deploys services and reads their variables.',
    remedy: 'Delete the key in the dashboard under Developer.',
    rotation: 'https://zeabur.com/docs/developer/public-api',
    severity: 'critical',
    confidence: 'low',
    tags: ['cloud'],
    references: ['https://zeabur.com/docs/developer/public-api'],
    names: ['zeabur'],
    value: /sk-[a-z0-9]{20,48}|[A-Za-z0-9]{24,48}/,
    examples: {
      match: [
        { text: 'ZEABUR_TOKEN=sk-{lowerdigits*28}' },
        { text: 'zeabur auth login --token sk-{lowerdigits*28}', path: 'x.sh' },
      ],
      skip: [{ text: 'ZEABUR_TOKEN=sk-your-token' }, { text: 'zeabur service {base62*24}' }],
    },
  },
];
