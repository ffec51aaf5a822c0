// Tenor: API key. https://tenor.com/gifapi/documentation
import type { Pattern } from '../src/model/pattern.ts';

export const tenorPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'tenor.api-key',
    family: 'credential',
    title: 'Tenor API key',
    description: '12 capitals and digits beside Tenor’s name.',
    impact: 'Whoever has it calls the API in the account’s name and uses up its limits.',
    remedy:
      'Delete the key on Tenor’s page of keys and put a new one where programs read it at ' + 'run time.',
    rotation: 'https://tenor.com/gifapi/documentation',
    severity: 'low',
    confidence: 'low',
    tags: ['media'],
    references: ['https://tenor.com/gifapi/documentation'],
    names: ['tenor_api', 'tenor_key', 'tenor_co', 'api_tenor', 'g_tenor', 'tenor_gif'],
    value: /[A-Z0-9]{12}/,
    examples: {
      match: [
        { text: 'TENOR_API_KEY={upperdigits*10}7K' },
        { text: 'https://g.tenor.com/v1/search?q=cats&key={upperdigits*10}7K&limit=8' },
      ],
      skip: [{ text: 'TENOR_API_KEY=your-tenor-api-key' }, { text: 'tenor_api etag: {upperdigits*10}7K' }],
    },
  },
];
