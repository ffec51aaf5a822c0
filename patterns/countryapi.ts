// CountryAPI: API key. https://countryapi.io/documentation
import type { Pattern } from '../src/model/pattern.ts';

export const countryapiPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'countryapi.api-key',
    family: 'credential',
    title: 'CountryAPI API key',
    description: '40 letters and digits beside CountryAPI’s name.',
    impact: 'Whoever has it queries data on the account’s plan and uses up its quota.',
    remedy:
      'Delete the key on CountryAPI’s page of keys and put a new one where programs read ' +
      'it at run time.',
    rotation: 'https://countryapi.io/documentation',
    severity: 'low',
    confidence: 'medium',
    tags: ['data'],
    references: ['https://countryapi.io/documentation'],
    names: ['countryapi', 'country_api'],
    value: /[A-Za-z0-9]{40}/,
    examples: {
      match: [
        { text: 'COUNTRYAPI_API_KEY={base62*40}' },
        { text: 'https://countryapi.io/api/all?apikey={base62*40}' },
      ],
      skip: [{ text: 'COUNTRYAPI_API_KEY=your-countryapi-key' }, { text: 'countryapi etag: {base62*40}' }],
    },
  },
];
