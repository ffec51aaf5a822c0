// FACEIT: API key. https://docs.faceit.com/getting-started/authentication/api-keys
import type { Pattern } from '../src/model/pattern.ts';

export const faceitPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'faceit.api-key',
    family: 'credential',
    title: 'FACEIT API key',
    description: 'A UUID beside FACEIT’s name.',
    impact: 'Whoever has it calls the games’ API in the owner’s name and uses up its limits.',
    remedy:
      'Revoke the key in FACEIT’s account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://docs.faceit.com/getting-started/authentication/api-keys',
    severity: 'medium',
    confidence: 'medium',
    tags: ['games'],
    references: ['https://docs.faceit.com/getting-started/authentication/api-keys'],
    names: ['faceit'],
    value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
    words: ['key', 'token', 'secret', 'auth', 'bearer', 'passw', 'cred', 'private'],
    examples: {
      match: [
        { text: 'FACEIT_API_KEY={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        { text: 'faceit_api_key = "{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}"', path: 'app/settings.py' },
      ],
      skip: [
        { text: 'FACEIT_API_KEY=your-faceit-key' },
        { text: 'faceit etag: {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
    },
  },
];
