// Blizzard: client secret. https://develop.battle.net/documentation/guides/using-oauth
import type { Pattern } from '../src/model/pattern.ts';

export const blizzardPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'blizzard.client-secret',
    family: 'credential',
    title: 'Blizzard client secret',
    description: '32 letters and digits beside Blizzard’s name.',
    impact: 'Whoever has it calls the games’ API in the owner’s name and uses up its limits.',
    remedy:
      'Regenerate the secret in the Blizzard dashboard, and look through the usage since ' +
      'it was committed.',
    rotation: 'https://develop.battle.net/documentation/guides/using-oauth',
    severity: 'medium',
    confidence: 'medium',
    tags: ['games'],
    references: ['https://develop.battle.net/documentation/guides/using-oauth'],
    names: ['blizzard', 'battle_net', 'battlenet', 'bnet'],
    value: /[A-Za-z0-9]{32}/,
    words: ['secret'],
    examples: {
      match: [
        { text: 'BLIZZARD_CLIENT_SECRET={base62*32}' },
        { text: "const blizzardClientSecret = '{base62*32}';", path: 'src/api.ts' },
      ],
      skip: [{ text: 'BLIZZARD_CLIENT_SECRET=your-blizzard-secret' }, { text: 'blizzard etag: {base62*32}' }],
    },
  },
];
