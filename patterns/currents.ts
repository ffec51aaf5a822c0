// Currents: API key. https://currentsapi.services/en/docs/
import type { Pattern } from '../src/model/pattern.ts';

export const currentsPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'currents.api-key',
    family: 'credential',
    title: 'Currents API key',
    description: '48 letters, digits, `-` and `_` beside Currents’ name.',
    impact: 'Whoever has it reads the feeds on the account’s plan and uses up its quota.',
    remedy:
      'Delete the key on Currents’ page of keys and put a new one where programs read it ' + 'at run time.',
    rotation: 'https://currentsapi.services/en/docs/',
    severity: 'low',
    confidence: 'medium',
    tags: ['news'],
    references: ['https://currentsapi.services/en/docs/'],
    names: ['currentsapi', 'currents_api'],
    value: /[A-Za-z0-9_-]{48}/,
    examples: {
      match: [
        { text: 'CURRENTSAPI_API_KEY={base64url*48}' },
        { text: 'https://api.currentsapi.services/v1/latest-news?language=en&apiKey={base64url*48}' },
      ],
      skip: [
        { text: 'CURRENTSAPI_API_KEY=your-currentsapi-key' },
        { text: 'currentsapi etag: {base64url*48}' },
      ],
    },
  },
];
