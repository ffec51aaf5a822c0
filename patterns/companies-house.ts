// Companies House: API key. https://developer-specs.company-information.service.gov.uk/guides/authorisation
import type { Pattern } from '../src/model/pattern.ts';

export const companiesHousePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'companies-house.api-key',
    family: 'credential',
    title: 'Companies House API key',
    description: 'A UUID, or 40 characters of base64url in old keys, beside Companies House’s name.',
    impact: 'Whoever has it uses up the owner’s rate limit; most of the data are public.',
    remedy:
      'Delete the key on Companies House’s page of keys and put a new one where programs ' +
      'read it at run time.',
    rotation: 'https://developer-specs.company-information.service.gov.uk/guides/authorisation',
    severity: 'low',
    confidence: 'medium',
    tags: ['government', 'data'],
    references: ['https://developer-specs.company-information.service.gov.uk/guides/authorisation'],
    names: ['companies_house', 'company_information_service'],
    value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[A-Za-z0-9_-]{40}/,
    words: ['key', 'token', 'secret', 'auth', 'passw'],
    examples: {
      match: [
        { text: 'COMPANIES_HOUSE_API_KEY={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        {
          text: 'private static final String COMPANIES_HOUSE_API_KEY = "{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}";',
          path: 'Api.java',
        },
      ],
      skip: [
        { text: 'COMPANIES_HOUSE_API_KEY=your-companies-house-key' },
        { text: 'companies_house etag: {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
    },
  },
];
