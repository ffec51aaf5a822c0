// Sportradar: API key. https://developer.sportradar.com/getting-started/docs/authentication
import type { Pattern } from '../src/model/pattern.ts';

export const sportradarPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'sportradar.api-key',
    family: 'credential',
    title: 'Sportradar API key',
    description: '24 lower-case letters and digits, or 40 letters and digits, beside Sportradar’s ' + 'name.',
    impact: 'Whoever has it reads scores and fixtures on the account’s plan and uses up its ' + 'quota.',
    remedy:
      'Regenerate the key in the Sportradar dashboard, and look through the usage since it ' +
      'was committed.',
    rotation: 'https://developer.sportradar.com/getting-started/docs/authentication',
    severity: 'low',
    confidence: 'medium',
    tags: ['sports'],
    references: ['https://developer.sportradar.com/getting-started/docs/authentication'],
    names: ['sportradar', 'sport_radar'],
    value: /[a-z0-9]{24}|[A-Za-z0-9]{40}/,
    examples: {
      match: [
        { text: 'SPORTRADAR_API_KEY={lowerdigits*24}' },
        { text: 'https://api.sportradar.com/nba/trial/v8/en/league/hierarchy.json?api_key={lowerdigits*24}' },
      ],
      skip: [
        { text: 'SPORTRADAR_API_KEY=your-sportradar-key' },
        { text: 'sportradar etag: {lowerdigits*24}' },
      ],
    },
  },
];
