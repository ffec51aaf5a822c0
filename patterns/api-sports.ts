// API-Sports: API key. https://www.api-football.com/documentation-v3
import type { Pattern } from '../src/model/pattern.ts';

export const apiSportsPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'api-sports.api-key',
    family: 'credential',
    title: 'API-Sports API key',
    description: '32 hexadecimal digits beside API-Sports’ name.',
    impact: 'Whoever has it reads scores and fixtures on the account’s plan and uses up its ' + 'quota.',
    remedy:
      'Delete the key on API-Sports’ page of keys and put a new one where programs read it ' + 'at run time.',
    rotation: 'https://www.api-football.com/documentation-v3',
    severity: 'low',
    confidence: 'medium',
    tags: ['sports'],
    references: ['https://www.api-football.com/documentation-v3'],
    names: ['api_football', 'apifootball', 'api_sports', 'apisports'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'API_FOOTBALL_API_KEY={hex*32}' },
        { text: 'export API_FOOTBALL_API_KEY="{hex*32}"', path: 'deploy.sh' },
      ],
      skip: [{ text: 'API_FOOTBALL_API_KEY=your-api-football-key' }, { text: 'api_football etag: {hex*32}' }],
    },
  },
];
