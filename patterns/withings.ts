// Withings: client or consumer secret.
// See https://developer.withings.com/developer-guide/v3/integration-guide/public-health-data-api/get-access/oauth-web-flow/
import type { Pattern } from '../src/model/pattern.ts';

export const withingsPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'withings.client-secret',
    family: 'credential',
    title: 'Withings client or consumer secret',
    description: '64 hexadecimal digits beside Withings’ name.',
    impact:
      'Whoever has it reads the health and activity data of the users who connected their ' + 'accounts.',
    remedy:
      'Delete the secret on Withings’ page of keys and put a new one where programs read ' +
      'it at run time.',
    rotation:
      'https://developer.withings.com/developer-guide/v3/integration-guide/public-health-data-api/get-access/oauth-web-flow/',
    severity: 'high',
    confidence: 'medium',
    tags: ['data', 'saas'],
    references: [
      'https://developer.withings.com/developer-guide/v3/integration-guide/public-health-data-api/get-access/oauth-web-flow/',
    ],
    names: ['withings'],
    value: /[0-9a-f]{64}/,
    words: ['secret'],
    examples: {
      match: [
        { text: 'WITHINGS_CLIENT_SECRET={hex*64}' },
        { text: 'private static final String WITHINGS_CLIENT_SECRET = "{hex*64}";', path: 'Api.java' },
      ],
      skip: [{ text: 'WITHINGS_CLIENT_SECRET=your-withings-secret' }, { text: 'see withings {hex*64}' }],
    },
  },
];
