// Serpstat: token. https://api-docs.serpstat.com/docs/serpstat-public-api/
import type { Pattern } from '../src/model/pattern.ts';

export const serpstatPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'serpstat.token',
    family: 'credential',
    title: 'Serpstat token',
    description: '32 hexadecimal digits beside Serpstat’s name.',
    impact: 'Whoever has it queries the reports at the account’s cost.',
    remedy:
      'Delete the token on Serpstat’s page of keys and put a new one where programs read ' +
      'it at run time.',
    rotation: 'https://api-docs.serpstat.com/docs/serpstat-public-api/',
    severity: 'medium',
    confidence: 'medium',
    tags: ['marketing', 'data'],
    references: ['https://api-docs.serpstat.com/docs/serpstat-public-api/'],
    names: ['serpstat'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'SERPSTAT_API_TOKEN={hex*32}' },
        { text: 'https://api.serpstat.com/v4/?token={hex*32}' },
      ],
      skip: [{ text: 'SERPSTAT_API_TOKEN=your-serpstat-token' }, { text: 'serpstat etag: {hex*32}' }],
    },
  },
];
