// Tokens of Railway.
// https://docs.railway.com/guides/public-api
import type { Pattern } from '../src/model/pattern.ts';

export const railwayPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'railway.token',
    family: 'credential',
    title: 'Railway token',
    description: 'An account, team or project token of Railway, beside its name.',
    impact: 'Whoever has it deploys services and reads their variables within its scope.',
    remedy: 'Delete the token in the account, workspace or project settings.',
    rotation: 'https://docs.railway.com/guides/public-api',
    severity: 'critical',
    confidence: 'medium',
    tags: ['cloud'],
    references: ['https://docs.railway.com/guides/public-api'],
    names: ['railway'],
    value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
    words: ['token', 'bearer', 'api[_-]?key', 'secret'],
    examples: {
      match: [
        { text: 'RAILWAY_TOKEN={hex*8}-{hex*4}-{hex*4}-{hex*4}-{hex*12}' },
        { text: 'RAILWAY_API_TOKEN: "{hex*8}-{hex*4}-{hex*4}-{hex*4}-{hex*12}"', path: 'ci.yml' },
      ],
      skip: [
        { text: 'RAILWAY_PROJECT_ID={hex*8}-{hex*4}-{hex*4}-{hex*4}-{hex*12}' },
        { text: 'RAILWAY_TOKEN=your-token' },
      ],
    },
  },
];
