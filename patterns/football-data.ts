// football-data.org: API token. https://www.football-data.org/documentation/quickstart
import type { Pattern } from '../src/model/pattern.ts';

export const footballDataPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'football-data.api-token',
    family: 'credential',
    title: 'football-data.org API token',
    description: '32 hexadecimal digits beside football-data.org’s name.',
    impact: 'Whoever has it reads scores and fixtures on the account’s plan and uses up its ' + 'quota.',
    remedy:
      'Delete the token on football-data.org’s page of keys and put a new one where ' +
      'programs read it at run time.',
    rotation: 'https://www.football-data.org/documentation/quickstart',
    severity: 'low',
    confidence: 'medium',
    tags: ['sports'],
    references: ['https://www.football-data.org/documentation/quickstart'],
    names: ['football_data', 'footballdata'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'FOOTBALL_DATA_API_TOKEN={hex*32}' },
        { text: "curl https://api.football-data.org/v4/matches -H 'X-Auth-Token: {hex*32}'" },
      ],
      skip: [
        { text: 'FOOTBALL_DATA_API_TOKEN=your-football-data-token' },
        { text: 'football_data etag: {hex*32}' },
      ],
    },
  },
];
