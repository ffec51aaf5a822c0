// The Odds API: API key. https://the-odds-api.com/liveapi/guides/v4/
import type { Pattern } from '../src/model/pattern.ts';

export const theOddsApiPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'the-odds-api.api-key',
    family: 'credential',
    title: 'The Odds API API key',
    description: '32 hexadecimal digits beside The Odds API’s name.',
    impact: 'Whoever has it reads scores and fixtures on the account’s plan and uses up its ' + 'quota.',
    remedy:
      'Revoke the key in The Odds API’s account settings, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://the-odds-api.com/liveapi/guides/v4/',
    severity: 'low',
    confidence: 'medium',
    tags: ['sports'],
    references: ['https://the-odds-api.com/liveapi/guides/v4/'],
    names: ['the_odds_api', 'odds_api'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'THE_ODDS_API_KEY={hex*32}' },
        { text: 'https://api.the-odds-api.com/v4/sports?apiKey={hex*32}' },
      ],
      skip: [{ text: 'THE_ODDS_API_KEY=your-the-odds-api-key' }, { text: 'see the odds api {hex*32}' }],
    },
  },
];
