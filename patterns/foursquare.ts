// Foursquare: API key, client secret. https://docs.foursquare.com/developer/reference/authentication
import type { Pattern } from '../src/model/pattern.ts';

export const foursquarePatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'foursquare.api-key',
    family: 'credential',
    title: 'Foursquare API key',
    description: 'An API key of Foursquare Places: `fsq3` and 43 characters of base64.',
    impact: 'Whoever has it geocodes, routes and draws maps at the account’s cost.',
    remedy:
      'Revoke the key in Foursquare’s account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://docs.foursquare.com/developer/reference/authentication',
    severity: 'medium',
    confidence: 'high',
    tags: ['maps'],
    references: ['https://docs.foursquare.com/developer/reference/authentication'],
    keywords: ['fsq3'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>fsq3[A-Za-z0-9+/]{43}=)(?![A-Za-z0-9=])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [{ text: 'FOURSQUARE_API_KEY=fsq3{base64*43}=' }, { text: 'Authorization: fsq3{base64*43}=' }],
      skip: [
        { text: 'fsq3{base62*20}=' },
        { text: 'FOURSQUARE_API_KEY=fsq3xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx=' },
      ],
    },
  },
  {
    kind: 'named',
    id: 'foursquare.client-secret',
    family: 'credential',
    title: 'Foursquare client secret',
    description: '48 capitals and digits beside Foursquare’s name.',
    impact: 'Whoever has it geocodes, routes and draws maps at the account’s cost.',
    remedy:
      'Delete the secret on Foursquare’s page of keys and put a new one where programs ' +
      'read it at run time.',
    rotation: 'https://docs.foursquare.com/developer/reference/authentication',
    severity: 'medium',
    confidence: 'medium',
    tags: ['maps'],
    references: ['https://docs.foursquare.com/developer/reference/authentication'],
    names: ['foursquare', 'four_square'],
    value: /[A-Z0-9]{48}/,
    words: ['secret', 'token', 'key'],
    companion: {
      title: 'client id',
      regex: /(?<![A-Za-z0-9])(?<companion>[A-Z0-9]{48})(?![A-Za-z0-9])/,
      need: 'optional',
    },
    examples: {
      match: [
        { text: 'FOURSQUARE_CLIENT_SECRET={upperdigits*48}' },
        {
          text: 'https://api.foursquare.com/v2/venues/explore?client_id={upperdigits*48}&client_secret={upperdigits*48}&v=20180323',
        },
      ],
      skip: [
        { text: 'FOURSQUARE_CLIENT_SECRET=your-foursquare-secret' },
        { text: 'foursquare etag: {upperdigits*48}' },
      ],
    },
  },
];
