// ZipCodeAPI: key in a URL, API key. https://www.zipcodeapi.com/API
import type { Pattern } from '../src/model/pattern.ts';

export const zipcodeapiPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'zipcodeapi.key-in-path',
    family: 'credential',
    title: 'ZipCodeAPI key in a URL',
    description: '64 letters and digits in the path of a request to ZipCodeAPI.',
    impact: 'Whoever has it geocodes, routes and draws maps at the account’s cost.',
    remedy:
      'Regenerate the key in the ZipCodeAPI dashboard, and look through the usage since it ' +
      'was committed.',
    rotation: 'https://www.zipcodeapi.com/API',
    severity: 'low',
    confidence: 'high',
    tags: ['maps'],
    references: ['https://www.zipcodeapi.com/API'],
    keywords: ['zipcodeapi.com/rest/'],
    regex: /zipcodeapi\.com\/rest\/(?<secret>[A-Za-z0-9]{64})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'https://www.zipcodeapi.com/rest/{base62*64}/distance.json/08057/08033/mile' },
        {
          text: "fetch('https://www.zipcodeapi.com/rest/{base62*64}/info.json/90210/degrees')",
          path: 'a.js',
        },
      ],
      skip: [
        { text: 'https://www.zipcodeapi.com/rest/<api_key>/distance.json' },
        { text: 'https://www.zipcodeapi.com/rest/{base62*40}/info.json' },
      ],
    },
  },
  {
    kind: 'named',
    id: 'zipcodeapi.api-key',
    family: 'credential',
    title: 'ZipCodeAPI API key',
    description: '64 letters and digits beside ZipCodeAPI’s name.',
    impact: 'Whoever has it geocodes, routes and draws maps at the account’s cost.',
    remedy:
      'Revoke the key in ZipCodeAPI’s account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://www.zipcodeapi.com/API',
    severity: 'low',
    confidence: 'medium',
    tags: ['maps'],
    references: ['https://www.zipcodeapi.com/API'],
    names: ['zipcodeapi', 'zip_code_api'],
    value: /[A-Za-z0-9]{64}/,
    examples: {
      match: [
        { text: 'ZIPCODEAPI_API_KEY={base62*64}' },
        { text: 'zipcodeapi_api_key = "{base62*64}"', path: 'app/settings.py' },
      ],
      skip: [{ text: 'ZIPCODEAPI_API_KEY=your-zipcodeapi-key' }, { text: 'see zipcodeapi {base62*64}' }],
    },
  },
];
