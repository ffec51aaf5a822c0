// Giant Bomb: API key. https://www.giantbomb.com/api/documentation/
import type { Pattern } from '../src/model/pattern.ts';

export const giantBombPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'giant-bomb.api-key',
    family: 'credential',
    title: 'Giant Bomb API key',
    description: '40 hexadecimal digits beside Giant Bomb’s name.',
    impact: 'Whoever has it calls the games’ API in the owner’s name and uses up its limits.',
    remedy:
      'Revoke the key in Giant Bomb’s account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://www.giantbomb.com/api/documentation/',
    severity: 'low',
    confidence: 'medium',
    tags: ['games'],
    references: ['https://www.giantbomb.com/api/documentation/'],
    names: ['giantbomb', 'giant_bomb'],
    value: /[0-9a-f]{40}/,
    examples: {
      match: [
        { text: 'GIANTBOMB_API_KEY={hex*40}' },
        { text: 'https://www.giantbomb.com/api/games/?api_key={hex*40}&format=json' },
      ],
      skip: [{ text: 'GIANTBOMB_API_KEY=your-giantbomb-key' }, { text: 'giantbomb etag: {hex*40}' }],
    },
  },
];
