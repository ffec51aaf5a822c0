// Open Charge Map: API key. https://openchargemap.org/site/develop/api
import type { Pattern } from '../src/model/pattern.ts';

export const openChargeMapPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'open-charge-map.api-key',
    family: 'credential',
    title: 'Open Charge Map API key',
    description: 'A UUID beside Open Charge Map’s name.',
    impact: 'Whoever has it queries vehicle data at the account’s cost.',
    remedy:
      'Revoke the key in Open Charge Map’s account settings, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://openchargemap.org/site/develop/api',
    severity: 'low',
    confidence: 'medium',
    tags: ['data'],
    references: ['https://openchargemap.org/site/develop/api'],
    names: ['openchargemap', 'open_charge_map', 'ocm_api'],
    value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
    words: ['key', 'token', 'secret', 'auth', 'bearer', 'passw', 'cred', 'private'],
    examples: {
      match: [
        { text: 'OPENCHARGEMAP_API_KEY={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        {
          text: 'https://api.openchargemap.io/v3/poi/?key={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}&maxresults=5',
        },
      ],
      skip: [
        { text: 'OPENCHARGEMAP_API_KEY=your-openchargemap-key' },
        { text: 'openchargemap etag: {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
    },
  },
];
