// Apollo: API key.
// See https://docs.apollo.io/reference/authentication
import type { Pattern } from '../src/model/pattern.ts';

export const apolloIoPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'apollo-io.api-key',
    family: 'credential',
    title: 'Apollo API key',
    description: '22 characters beside the name of Apollo.io.',
    impact: 'Whoever has it looks people up at the account’s cost and changes its contacts.',
    remedy:
      'Revoke the key under Settings, Integrations, API Keys, create a new one where it ' +
      'is still needed, and look through what it was used for.',
    rotation: 'https://docs.apollo.io/docs/create-api-key',
    severity: 'high',
    confidence: 'medium',
    tags: ['crm', 'saas'],
    references: ['https://docs.apollo.io/reference/authentication'],
    names: ['apollo_io', 'apolloio', 'apollo_sales', 'apollo.io'],
    value: /[A-Za-z0-9_-]{22}/,
    examples: {
      match: [
        { text: 'APOLLO_IO_API_KEY={base64url*19}4a7' },
        { text: 'apollo_io_api_key = "{base64url*19}4a7"', path: 'app/settings.py' },
      ],
      skip: [{ text: 'APOLLO_IO_API_KEY=your-apollo-io-key' }, { text: 'see apollo io {base64url*19}4a7' }],
    },
  },
];
