// SearchApi: API key. https://www.searchapi.io/docs/google
import type { Pattern } from '../src/model/pattern.ts';

export const searchapiPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'searchapi.api-key',
    family: 'credential',
    title: 'SearchApi API key',
    description: '24 letters and digits beside SearchApi’s name.',
    impact: 'Whoever has it sends requests through the service at the account’s cost.',
    remedy:
      'Delete the key on SearchApi’s page of keys and put a new one where programs read it ' + 'at run time.',
    rotation: 'https://www.searchapi.io/docs/google',
    severity: 'medium',
    confidence: 'medium',
    tags: ['data', 'devtools'],
    references: ['https://www.searchapi.io/docs/google'],
    names: ['searchapi', 'searchapi_io'],
    value: /[A-Za-z0-9]{24}/,
    examples: {
      match: [
        { text: 'SEARCHAPI_API_KEY={base62*24}' },
        { text: 'https://www.searchapi.io/api/v1/search?engine=google&q=a&api_key={base62*24}' },
      ],
      skip: [{ text: 'SEARCHAPI_API_KEY=your-searchapi-key' }, { text: 'searchapi etag: {base62*24}' }],
    },
  },
];
