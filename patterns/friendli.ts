// FriendliAI: access token. https://friendli.ai/docs
import type { Pattern } from '../src/model/pattern.ts';

export const friendliPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'friendli.access-token',
    family: 'credential',
    title: 'FriendliAI access token',
    description: 'A personal access token of FriendliAI.',
    impact: 'Whoever has it calls models at the account’s cost and uses up its limits.',
    remedy: 'Delete the token in Friendli’s personal settings.',
    rotation: 'https://friendli.ai/docs',
    severity: 'high',
    confidence: 'high',
    tags: ['ai'],
    references: ['https://friendli.ai/docs'],
    keywords: ['flp_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>flp_[A-Za-z0-9]{40,64})(?![A-Za-z0-9_])/,
    checks: [
      { kind: 'entropy', bitsMin: 3.6 },
      { kind: 'character-classes', classesMin: 4 },
      { kind: 'real-value' },
    ],
    examples: {
      match: [{ text: 'FRIENDLI_TOKEN=flp_{base62*46}' }, { text: '"token": "flp_{base62*46}"' }],
      skip: [
        { text: 'FRIENDLI_TOKEN=flp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
        { text: 'flp_{hex*9}' },
      ],
    },
  },
];
