// SportsDataIO: API key. https://sportsdata.io/developers/api-documentation
import type { Pattern } from '../src/model/pattern.ts';

export const sportsdataIoPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'sportsdata-io.api-key',
    family: 'credential',
    title: 'SportsDataIO API key',
    description: '32 hexadecimal digits beside SportsDataIO’s name.',
    impact: 'Whoever has it reads scores and fixtures on the account’s plan and uses up its ' + 'quota.',
    remedy:
      'Regenerate the key in the SportsDataIO dashboard, and look through the usage since ' +
      'it was committed.',
    rotation: 'https://sportsdata.io/developers/api-documentation',
    severity: 'low',
    confidence: 'medium',
    tags: ['sports'],
    references: ['https://sportsdata.io/developers/api-documentation'],
    names: ['sportsdata_io', 'sportsdata', 'fantasydata'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'SPORTSDATA_IO_API_KEY={hex*32}' },
        { text: 'https://api.sportsdata.io/v3/nfl/scores/json/Teams?key={hex*32}' },
      ],
      skip: [
        { text: 'SPORTSDATA_IO_API_KEY=your-sportsdata-io-key' },
        { text: 'sportsdata_io etag: {hex*32}' },
      ],
    },
  },
];
