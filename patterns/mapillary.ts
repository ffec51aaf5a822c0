// Mapillary: access token. https://www.mapillary.com/developer/api-documentation
import type { Pattern } from '../src/model/pattern.ts';

export const mapillaryPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'mapillary.access-token',
    family: 'credential',
    title: 'Mapillary access token',
    description: 'A token of Mapillary: `MLY`, the number of the application and 32 hexadecimal ' + 'digits.',
    impact: 'Whoever has it geocodes, routes and draws maps at the account’s cost.',
    remedy:
      'Revoke the token in Mapillary’s account settings, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://www.mapillary.com/developer/api-documentation',
    severity: 'low',
    confidence: 'high',
    tags: ['maps'],
    references: ['https://www.mapillary.com/developer/api-documentation'],
    keywords: ['MLY|'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>MLY\|\d{15,18}\|[0-9a-f]{32})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'MAPILLARY_TOKEN="MLY|{digits*16}|{hex*32}"' },
        { text: 'https://graph.mapillary.com/images?access_token=MLY|{digits*16}|{hex*32}&bbox=1,2,3,4' },
      ],
      skip: [{ text: 'MLY|XXXX|YYYY' }, { text: 'MLY|{digits*16}|{hex*20}' }],
    },
  },
];
