// fanart.tv: API key. https://fanart.tv/api-docs/api-v3/
import type { Pattern } from '../src/model/pattern.ts';

export const fanartTvPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'fanart-tv.api-key',
    family: 'credential',
    title: 'fanart.tv API key',
    description: '32 hexadecimal digits beside fanart.tv’s name.',
    impact: 'Whoever has it calls the API in the account’s name and uses up its limits.',
    remedy:
      'Regenerate the key in the fanart.tv dashboard, and look through the usage since it ' +
      'was committed.',
    rotation: 'https://fanart.tv/api-docs/api-v3/',
    severity: 'low',
    confidence: 'medium',
    tags: ['media'],
    references: ['https://fanart.tv/api-docs/api-v3/'],
    names: ['fanart_tv', 'fanarttv', 'fanart'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'FANART_TV_API_KEY={hex*32}' },
        { text: 'https://webservice.fanart.tv/v3/movies/550?api_key={hex*32}' },
      ],
      skip: [{ text: 'FANART_TV_API_KEY=your-fanart-tv-key' }, { text: 'see fanart tv {hex*32}' }],
    },
  },
];
