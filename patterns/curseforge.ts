// CurseForge: API key. https://docs.curseforge.com/
import type { Pattern } from '../src/model/pattern.ts';

export const curseforgePatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'curseforge.api-key',
    family: 'credential',
    title: 'CurseForge API key',
    description: 'A key of CurseForge’s API, in the form of a bcrypt hash.',
    impact: 'Whoever has it calls the games’ API in the owner’s name and uses up its limits.',
    remedy:
      'Delete the key on CurseForge’s page of keys and put a new one where programs read ' +
      'it at run time.',
    rotation: 'https://docs.curseforge.com/',
    severity: 'medium',
    confidence: 'high',
    tags: ['games'],
    references: ['https://docs.curseforge.com/'],
    keywords: ['curseforge', 'curse_forge', 'cfcore', 'cf_api', 'x-api-key'],
    regex:
      /(?:curse_?forge[\w.-]{0,40}|cfcore[\w.-]{0,30}|cf_api[\w-]{0,20}|x-api-key)["'\]]{0,2}\s{0,4}(?:=>|:=|[:=,])\s{0,4}["'`]?(?<secret>\$2[ab]\$10\$[A-Za-z0-9./]{53})(?![A-Za-z0-9./])/i,
    checks: [{ kind: 'entropy', bitsMin: 4 }],
    rank: 31,
    examples: {
      match: [
        { text: 'CURSEFORGE_API_KEY=$2a$10$k{base62*52}' },
        { text: "headers = {'x-api-key': '$2a$10$k{base62*52}'}", path: 'mods.py' },
      ],
      skip: [
        { text: 'CURSEFORGE_API_KEY=$2a$10$' },
        { text: 'x-api-key: $2a$10$xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
      ],
    },
  },
];
