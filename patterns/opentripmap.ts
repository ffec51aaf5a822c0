// OpenTripMap: API key. https://dev.opentripmap.org/docs
import type { Pattern } from '../src/model/pattern.ts';

export const opentripmapPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'opentripmap.api-key',
    family: 'credential',
    title: 'OpenTripMap API key',
    description: 'A key of OpenTripMap: the id of its organization and 32 hexadecimal digits.',
    impact: 'Whoever has it searches offers and traffic data at the account’s cost.',
    remedy:
      'Revoke the key in OpenTripMap’s account settings, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://dev.opentripmap.org/docs',
    severity: 'low',
    confidence: 'high',
    tags: ['travel'],
    references: ['https://dev.opentripmap.org/docs'],
    keywords: ['5ae2e3f221c38a28845f05b6'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>5ae2e3f221c38a28845f05b6[0-9a-f]{32})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'OPENTRIPMAP_API_KEY=5ae2e3f221c38a28845f05b6{hex*32}' },
        {
          text: 'https://api.opentripmap.com/0.1/en/places/geoname?name=Rome&apikey={~}5ae2e3f221c38a28845f05b6{hex*32}',
        },
      ],
      skip: [
        { text: '5ae2e3f221c38a28845f05b6{hex*20}' },
        { text: 'apikey=5ae2e3f221c38a28845f05b6xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
      ],
    },
  },
];
