// The New York Times: API key. https://developer.nytimes.com/get-started
import type { Pattern } from '../src/model/pattern.ts';

export const nytimesPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'nytimes.api-key',
    family: 'credential',
    title: 'The New York Times API key',
    description:
      '32 letters and digits, in old keys with two numbers behind them, beside The New ' +
      'York Times’ name.',
    impact: 'Whoever has it reads the feeds on the account’s plan and uses up its quota.',
    remedy:
      'Delete the key on The New York Times’ page of keys and put a new one where programs ' +
      'read it at run time.',
    rotation: 'https://developer.nytimes.com/get-started',
    severity: 'low',
    confidence: 'low',
    tags: ['news'],
    references: ['https://developer.nytimes.com/get-started'],
    names: ['nytimes', 'nyt_api', 'ny_times', 'new_york_times', 'nyt_key'],
    value: /[0-9a-f]{32}:\d{1,2}:\d{6,9}|[A-Za-z0-9]{32}/,
    examples: {
      match: [
        { text: 'NYTIMES_API_KEY={base62*32}' },
        { text: 'https://api.nytimes.com/svc/topstories/v2/science.json?api-key={base62*32}' },
      ],
      skip: [{ text: 'NYTIMES_API_KEY=your-nytimes-key' }, { text: 'see nytimes {base62*32}' }],
    },
  },
];
