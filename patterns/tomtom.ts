// TomTom: API key.
// See https://developer.tomtom.com/knowledgebase/platform/articles/how-to-get-an-tomtom-api-key/
import type { Pattern } from '../src/model/pattern.ts';

export const tomtomPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'tomtom.api-key',
    family: 'credential',
    title: 'TomTom API key',
    description: '32 letters and digits beside TomTom’s name.',
    impact: 'Whoever has it geocodes, routes and draws maps at the account’s cost.',
    remedy:
      'Regenerate the key in the TomTom dashboard, and look through the usage since it was ' + 'committed.',
    rotation: 'https://developer.tomtom.com/knowledgebase/platform/articles/how-to-get-an-tomtom-api-key/',
    severity: 'low',
    confidence: 'medium',
    tags: ['maps'],
    references: [
      'https://developer.tomtom.com/knowledgebase/platform/articles/how-to-get-an-tomtom-api-key/',
    ],
    names: ['tomtom', 'tom_tom'],
    value: /[A-Za-z0-9]{32}/,
    examples: {
      match: [
        { text: 'TOMTOM_API_KEY={base62*32}' },
        { text: 'https://api.tomtom.com/search/2/search/pizza.json?key={base62*32}&lat=37.3' },
      ],
      skip: [{ text: 'TOMTOM_API_KEY=your-tomtom-key' }, { text: 'tomtom etag: {base62*32}' }],
    },
  },
];
