// RAWG: API key. https://rawg.io/apidocs
import type { Pattern } from '../src/model/pattern.ts';

export const rawgPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'rawg.api-key',
    family: 'credential',
    title: 'RAWG API key',
    description: '32 hexadecimal digits beside RAWG’s name.',
    impact: 'Whoever has it calls the games’ API in the owner’s name and uses up its limits.',
    remedy:
      'Regenerate the key in the RAWG dashboard, and look through the usage since it was ' + 'committed.',
    rotation: 'https://rawg.io/apidocs',
    severity: 'low',
    confidence: 'medium',
    tags: ['games'],
    references: ['https://rawg.io/apidocs'],
    names: ['rawg', 'rawg_io'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'RAWG_API_KEY={hex*32}' },
        { text: 'https://api.rawg.io/api/games?key={hex*32}&dates=2019-09-01' },
      ],
      skip: [{ text: 'RAWG_API_KEY=your-rawg-key' }, { text: 'see rawg {hex*32}' }],
    },
  },
];
