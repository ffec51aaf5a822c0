// GIPHY: API key. https://developers.giphy.com/docs/api/
import type { Pattern } from '../src/model/pattern.ts';

export const giphyPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'giphy.api-key',
    family: 'credential',
    title: 'GIPHY API key',
    description: '32 letters and digits beside GIPHY’s name.',
    impact: 'Whoever has it calls the API in the account’s name and uses up its limits.',
    remedy:
      'Regenerate the key in the GIPHY dashboard, and look through the usage since it was ' + 'committed.',
    rotation: 'https://developers.giphy.com/docs/api/',
    severity: 'low',
    confidence: 'medium',
    tags: ['media'],
    references: ['https://developers.giphy.com/docs/api/'],
    names: ['giphy'],
    value: /[A-Za-z0-9]{32}/,
    examples: {
      match: [
        { text: 'GIPHY_API_KEY={base62*32}' },
        { text: 'https://api.giphy.com/v1/gifs/search?api_key={base62*32}&q=cats' },
      ],
      skip: [{ text: 'GIPHY_API_KEY=your-giphy-key' }, { text: 'see giphy {base62*32}' }],
    },
  },
];
