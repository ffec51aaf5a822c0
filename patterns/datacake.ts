// Datacake: token. https://docs.datacake.de/api/graphql-api
import type { Pattern } from '../src/model/pattern.ts';

export const datacakePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'datacake.token',
    family: 'credential',
    title: 'Datacake token',
    description: '40 hexadecimal digits beside Datacake’s name.',
    impact: 'Whoever has it reads what the devices report and sends them commands.',
    remedy:
      'Delete the token on Datacake’s page of keys and put a new one where programs read ' +
      'it at run time.',
    rotation: 'https://docs.datacake.de/api/graphql-api',
    severity: 'high',
    confidence: 'medium',
    tags: ['iot'],
    references: ['https://docs.datacake.de/api/graphql-api'],
    names: ['datacake'],
    value: /[0-9a-f]{40}/,
    examples: {
      match: [
        { text: 'DATACAKE_API_TOKEN={hex*40}' },
        { text: '{"datacakeApiToken": "{hex*40}"}', path: 'config.json' },
      ],
      skip: [{ text: 'DATACAKE_API_TOKEN=your-datacake-token' }, { text: 'datacake etag: {hex*40}' }],
    },
  },
];
