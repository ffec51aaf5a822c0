// Sportmonks: API token. https://docs.sportmonks.com/football/welcome/authentication
import type { Pattern } from '../src/model/pattern.ts';

export const sportmonksPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'sportmonks.api-token',
    family: 'credential',
    title: 'Sportmonks API token',
    description: '60 letters and digits beside Sportmonks’ name.',
    impact: 'Whoever has it reads scores and fixtures on the account’s plan and uses up its ' + 'quota.',
    remedy:
      'Regenerate the token in the Sportmonks dashboard, and look through the usage since ' +
      'it was committed.',
    rotation: 'https://docs.sportmonks.com/football/welcome/authentication',
    severity: 'low',
    confidence: 'medium',
    tags: ['sports'],
    references: ['https://docs.sportmonks.com/football/welcome/authentication'],
    names: ['sportmonks', 'sport_monks'],
    value: /[A-Za-z0-9]{60}/,
    examples: {
      match: [
        { text: 'SPORTMONKS_API_TOKEN={base62*60}' },
        { text: 'https://api.sportmonks.com/v3/football/fixtures?api_token={base62*60}' },
      ],
      skip: [
        { text: 'SPORTMONKS_API_TOKEN=your-sportmonks-token' },
        { text: 'sportmonks etag: {base62*60}' },
      ],
    },
  },
];
