// OpenCorporates: API token. https://api.opencorporates.com/documentation/API-Reference
import type { Pattern } from '../src/model/pattern.ts';

export const opencorporatesPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'opencorporates.api-token',
    family: 'credential',
    title: 'OpenCorporates API token',
    description: '20 letters and digits beside OpenCorporates’ name.',
    impact: 'Whoever has it looks people and companies up at the account’s cost.',
    remedy:
      'Revoke the token in OpenCorporates’ account settings, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://api.opencorporates.com/documentation/API-Reference',
    severity: 'medium',
    confidence: 'medium',
    tags: ['crm', 'data'],
    references: ['https://api.opencorporates.com/documentation/API-Reference'],
    names: ['opencorporates', 'open_corporates'],
    value: /[A-Za-z0-9]{20}/,
    examples: {
      match: [
        { text: 'OPENCORPORATES_API_TOKEN={base62*20}' },
        { text: 'https://api.opencorporates.com/v0.4/companies/search?q=acme&api_token={base62*20}' },
      ],
      skip: [
        { text: 'OPENCORPORATES_API_TOKEN=your-opencorporates-token' },
        { text: 'opencorporates etag: {base62*20}' },
      ],
    },
  },
];
