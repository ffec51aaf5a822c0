// Watchmode: API key. https://api.watchmode.com/docs/
import type { Pattern } from '../src/model/pattern.ts';

export const watchmodePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'watchmode.api-key',
    family: 'credential',
    title: 'Watchmode API key',
    description: '40 letters and digits beside Watchmode’s name.',
    impact: 'Whoever has it calls the API in the account’s name and uses up its limits.',
    remedy:
      'Delete the key on Watchmode’s page of keys and put a new one where programs read it ' + 'at run time.',
    rotation: 'https://api.watchmode.com/docs/',
    severity: 'low',
    confidence: 'medium',
    tags: ['media'],
    references: ['https://api.watchmode.com/docs/'],
    names: ['watchmode'],
    value: /[A-Za-z0-9]{40}/,
    examples: {
      match: [
        { text: 'WATCHMODE_API_KEY={base62*40}' },
        { text: 'https://api.watchmode.com/v1/sources/?apiKey={base62*40}' },
      ],
      skip: [{ text: 'WATCHMODE_API_KEY=your-watchmode-key' }, { text: 'watchmode etag: {base62*40}' }],
    },
  },
];
