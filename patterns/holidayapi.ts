// Holiday API: API key. https://holidayapi.com/docs
import type { Pattern } from '../src/model/pattern.ts';

export const holidayapiPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'holidayapi.api-key',
    family: 'credential',
    title: 'Holiday API API key',
    description: 'A UUID beside Holiday API’s name.',
    impact: 'Whoever has it queries data on the account’s plan and uses up its quota.',
    remedy:
      'Delete the key on Holiday API’s page of keys and put a new one where programs read ' +
      'it at run time.',
    rotation: 'https://holidayapi.com/docs',
    severity: 'low',
    confidence: 'medium',
    tags: ['data'],
    references: ['https://holidayapi.com/docs'],
    names: ['holidayapi', 'holiday_api'],
    value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
    words: ['key', 'token', 'secret', 'auth', 'bearer', 'passw', 'cred', 'private'],
    examples: {
      match: [
        { text: 'HOLIDAYAPI_API_KEY={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        {
          text: 'https://holidayapi.com/v1/holidays?key={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}&country=US&year=2020',
        },
      ],
      skip: [
        { text: 'HOLIDAYAPI_API_KEY=your-holidayapi-key' },
        { text: 'holidayapi etag: {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
    },
  },
];
