// Supercell: API token. https://developer.clashofclans.com/#/documentation
import type { Pattern } from '../src/model/pattern.ts';

export const supercellPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'supercell.api-token',
    family: 'credential',
    title: 'Supercell API token',
    description:
      'A JSON web token of Supercell’s API for Clash of Clans, Clash Royale and Brawl ' +
      'Stars, bound to addresses.',
    impact: 'Whoever has it calls the games’ API in the owner’s name and uses up its limits.',
    remedy:
      'Delete the token on Supercell’s page of keys and put a new one where programs read ' +
      'it at run time.',
    rotation: 'https://developer.clashofclans.com/#/documentation',
    severity: 'low',
    confidence: 'medium',
    tags: ['games'],
    references: ['https://developer.clashofclans.com/#/documentation'],
    names: [
      'clash_of_clans',
      'clashofclans',
      'clash_royale',
      'clashroyale',
      'brawl_stars',
      'brawlstars',
      'coc_api',
    ],
    value: /eyJ[A-Za-z0-9_-]{20,60}\.eyJ[A-Za-z0-9_-]{100,320}\.[A-Za-z0-9_-]{86}/,
    words: ['token', 'key', 'auth', 'bearer'],
    rank: 31,
    examples: {
      match: [
        { text: 'CLASH_OF_CLANS_API_TOKEN=eyJ0eXAiOiJKV1QiLCJhbGciOiJIUzUxMiJ9.eyJ{base62*200}.{base62*86}' },
        {
          text: 'private static final String CLASH_OF_CLANS_API_TOKEN = "eyJ0eXAiOiJKV1QiLCJhbGciOiJIUzUxMiJ9.eyJ{base62*200}.{base62*86}";',
          path: 'Api.java',
        },
      ],
      skip: [
        { text: 'CLASH_OF_CLANS_API_TOKEN=your-clash-of-clans-token' },
        { text: 'clash of clans eyJ{base62*20}' },
      ],
    },
  },
];
