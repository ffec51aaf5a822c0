// Hypixel: API key. https://api.hypixel.net/
import type { Pattern } from '../src/model/pattern.ts';

export const hypixelPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'hypixel.api-key',
    family: 'credential',
    title: 'Hypixel API key',
    description: 'A UUID beside Hypixel’s name.',
    impact: 'Whoever has it calls the games’ API in the owner’s name and uses up its limits.',
    remedy:
      'Revoke the key in Hypixel’s account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://api.hypixel.net/',
    severity: 'low',
    confidence: 'medium',
    tags: ['games'],
    references: ['https://api.hypixel.net/'],
    names: ['hypixel'],
    value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
    words: ['key', 'token', 'secret', 'auth', 'bearer', 'passw', 'cred', 'private'],
    examples: {
      match: [
        { text: 'HYPIXEL_API_KEY={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        { text: 'https://api.hypixel.net/player?name=a&key={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
      skip: [
        { text: 'HYPIXEL_API_KEY=your-hypixel-key' },
        { text: 'see hypixel {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
    },
  },
];
