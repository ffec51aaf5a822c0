// MapQuest: API key. https://developer.mapquest.com/documentation/
import type { Pattern } from '../src/model/pattern.ts';

export const mapquestPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'mapquest.api-key',
    family: 'credential',
    title: 'MapQuest API key',
    description: '32 letters and digits beside MapQuest’s name.',
    impact: 'Whoever has it geocodes, routes and draws maps at the account’s cost.',
    remedy:
      'Regenerate the key in the MapQuest dashboard, and look through the usage since it ' + 'was committed.',
    rotation: 'https://developer.mapquest.com/documentation/',
    severity: 'low',
    confidence: 'medium',
    tags: ['maps'],
    references: ['https://developer.mapquest.com/documentation/'],
    names: ['mapquest', 'map_quest'],
    value: /[A-Za-z0-9]{32}/,
    examples: {
      match: [
        { text: 'MAPQUEST_API_KEY={base62*32}' },
        { text: 'https://www.mapquestapi.com/geocoding/v1/address?key={base62*32}&location=Denver' },
      ],
      skip: [{ text: 'MAPQUEST_API_KEY=your-mapquest-key' }, { text: 'mapquest etag: {base62*32}' }],
    },
  },
];
