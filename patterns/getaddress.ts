// getAddress: API key. https://getaddress.io/Documentation
import type { Pattern } from '../src/model/pattern.ts';

export const getaddressPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'getaddress.api-key',
    family: 'credential',
    title: 'getAddress API key',
    description: '22 letters and digits and the number of the account beside getAddress’ name.',
    impact: 'Whoever has it geocodes, routes and draws maps at the account’s cost.',
    remedy:
      'Delete the key on getAddress’ page of keys and put a new one where programs read it ' + 'at run time.',
    rotation: 'https://getaddress.io/Documentation',
    severity: 'low',
    confidence: 'low',
    tags: ['maps'],
    references: ['https://getaddress.io/Documentation'],
    names: ['getaddress', 'getaddress_io'],
    value: /[A-Za-z0-9_-]{22}\d{4,6}/,
    examples: {
      match: [
        { text: 'GETADDRESS_API_KEY={base64url*22}{digits*5}' },
        { text: 'https://api.getAddress.io/find/SW1A2AA?api-key={base64url*22}{digits*5}' },
      ],
      skip: [
        { text: 'GETADDRESS_API_KEY=your-getaddress-key' },
        { text: 'getaddress etag: {base64url*22}{digits*5}' },
      ],
    },
  },
];
