// Jawg Maps: access token. https://www.jawg.io/docs/apidocs/
import type { Pattern } from '../src/model/pattern.ts';

export const jawgPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'jawg.access-token',
    family: 'credential',
    title: 'Jawg Maps access token',
    description: '64 letters and digits beside Jawg Maps’ name.',
    impact: 'Whoever has it geocodes, routes and draws maps at the account’s cost.',
    remedy:
      'Delete the token on Jawg Maps’ page of keys and put a new one where programs read ' +
      'it at run time.',
    rotation: 'https://www.jawg.io/docs/apidocs/',
    severity: 'low',
    confidence: 'medium',
    tags: ['maps'],
    references: ['https://www.jawg.io/docs/apidocs/'],
    names: ['jawg', 'jawgmaps', 'jawg_maps'],
    value: /[A-Za-z0-9]{64}/,
    examples: {
      match: [
        { text: 'JAWG_ACCESS_TOKEN={base62*64}' },
        { text: 'https://tile.jawg.io/jawg-sunny/{z}/{x}/{y}.png?access-token={base62*64}' },
      ],
      skip: [{ text: 'JAWG_ACCESS_TOKEN=your-jawg-token' }, { text: 'see jawg {base62*64}' }],
    },
  },
];
