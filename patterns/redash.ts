// Redash: API key.
// See https://redash.io/help/user-guide/integrations-and-api/api
import type { Pattern } from '../src/model/pattern.ts';

export const redashPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'redash.api-key',
    family: 'credential',
    title: 'Redash API key',
    description: '40 letters and digits beside Redash’s name: a user’s or a query’s key.',
    impact: 'Whoever has it runs queries on the connected databases as its user.',
    remedy:
      'Revoke the key in the profile of the user, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://redash.io/help/user-guide/integrations-and-api/api',
    severity: 'high',
    confidence: 'medium',
    tags: ['data'],
    references: ['https://redash.io/help/user-guide/integrations-and-api/api'],
    names: ['redash'],
    value: /[A-Za-z0-9]{40}/,
    examples: {
      match: [
        { text: 'REDASH_API_KEY={base62*40}' },
        { text: '"redashApiKey": "{base62*40}"', path: 'config.json' },
        {
          text: 'curl https://redash.acme.io/api/queries/1/results.json -H "Authorization: Bearer {base62*40}"',
          path: 'run.sh',
        },
      ],
      skip: [{ text: 'REDASH_KEY=your-redash-key' }, { text: 'see redash {base62*40}' }],
    },
  },
];
