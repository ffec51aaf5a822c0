// Raygun: API key.
// See https://raygun.com/documentation/
import type { Pattern } from '../src/model/pattern.ts';

export const raygunPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'raygun.api-key',
    family: 'credential',
    title: 'Raygun API key',
    description:
      '22 base64 characters and `==`, or 20 and more letters and digits, beside ' + 'Raygun’s name.',
    impact: 'Whoever has it sends false errors; with a personal token, reads them.',
    remedy:
      'Revoke the key in the application’s settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://raygun.com/documentation/',
    severity: 'low',
    confidence: 'medium',
    tags: ['observability'],
    references: ['https://raygun.com/documentation/'],
    names: ['raygun'],
    value: /[A-Za-z0-9+/]{22}==|[A-Za-z0-9]{20,48}/,
    examples: {
      match: [
        { text: 'RAYGUN_API_KEY={base64*22}==' },
        { text: "raygun = rg4js('apiKey', '{base62*22}'); // raygun", path: 'a.js' },
        { text: '<RaygunSettings apikey="{base62*22}=="/>', path: 'web.config' },
      ],
      skip: [{ text: 'RAYGUN_KEY=your-raygun-key' }, { text: 'see raygun {base64*22}==' }],
    },
  },
];
