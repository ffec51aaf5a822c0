// Riot Games: API key. https://developer.riotgames.com/docs/portal
import type { Pattern } from '../src/model/pattern.ts';

export const riotPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'riot.api-key',
    family: 'credential',
    title: 'Riot Games API key',
    description: 'A key of Riot Games’ API: `RGAPI-` and a UUID.',
    impact: 'Whoever has it calls the games’ API in the owner’s name and uses up its limits.',
    remedy:
      'Delete the key on Riot Games’ page of keys and put a new one where programs read it ' + 'at run time.',
    rotation: 'https://developer.riotgames.com/docs/portal',
    severity: 'medium',
    confidence: 'high',
    tags: ['games'],
    references: ['https://developer.riotgames.com/docs/portal'],
    keywords: ['RGAPI-'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>RGAPI-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?![A-Za-z0-9_-])/i,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'RIOT_API_KEY=RGAPI-{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        { text: 'X-Riot-Token: RGAPI-{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
      skip: [{ text: 'RGAPI-xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx' }, { text: 'RGAPI-{hex*8}-{hex*4}' }],
    },
  },
];
