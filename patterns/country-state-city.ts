// CountryStateCity: API key. https://countrystatecity.in/docs/api/all-countries/
import type { Pattern } from '../src/model/pattern.ts';

export const countryStateCityPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'country-state-city.api-key',
    family: 'credential',
    title: 'CountryStateCity API key',
    description: '56 characters of base64 beside CountryStateCity’s name.',
    impact: 'Whoever has it queries data on the account’s plan and uses up its quota.',
    remedy:
      'Revoke the key in CountryStateCity’s account settings, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://countrystatecity.in/docs/api/all-countries/',
    severity: 'low',
    confidence: 'medium',
    tags: ['data'],
    references: ['https://countrystatecity.in/docs/api/all-countries/'],
    names: ['countrystatecity', 'country_state_city', 'cscapi'],
    value: /[A-Za-z0-9]{54}==|[0-9a-f]{64}/,
    examples: {
      match: [
        { text: 'COUNTRYSTATECITY_API_KEY={base62*54}==' },
        { text: "curl https://api.countrystatecity.in/v1/countries -H 'X-CSCAPI-KEY: {base62*54}=='" },
      ],
      skip: [
        { text: 'COUNTRYSTATECITY_API_KEY=your-countrystatecity-key' },
        { text: 'countrystatecity etag: {base62*54}==' },
      ],
    },
  },
];
