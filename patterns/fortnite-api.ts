// Fortnite API: API key. https://fortniteapi.io/
import type { Pattern } from '../src/model/pattern.ts';

export const fortniteApiPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'fortnite-api.api-key',
    family: 'credential',
    title: 'Fortnite API API key',
    description: 'Four groups of eight hexadecimal digits beside Fortnite API’s name.',
    impact: 'Whoever has it calls the games’ API in the owner’s name and uses up its limits.',
    remedy:
      'Revoke the key in Fortnite API’s account settings, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://fortniteapi.io/',
    severity: 'low',
    confidence: 'medium',
    tags: ['games'],
    references: ['https://fortniteapi.io/'],
    names: ['fortniteapi', 'fortnite_api', 'fortnite'],
    value: /[0-9a-f]{8}(?:-[0-9a-f]{8}){3}/,
    examples: {
      match: [
        { text: 'FORTNITEAPI_API_KEY={hex*8}-{hex*8}-{hex*8}-{hex*8}' },
        { text: 'fortniteapi_api_key: {hex*8}-{hex*8}-{hex*8}-{hex*8}', path: 'config.yaml' },
      ],
      skip: [
        { text: 'FORTNITEAPI_API_KEY=your-fortniteapi-key' },
        { text: 'fortniteapi etag: {hex*8}-{hex*8}-{hex*8}-{hex*8}' },
      ],
    },
  },
];
