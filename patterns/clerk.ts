// Clerk: secret key.
// See https://clerk.com/docs/guides/development/clerk-environment-variables
import type { Pattern } from '../src/model/pattern.ts';

export const clerkPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'clerk.secret-key',
    family: 'credential',
    title: 'Clerk secret key',
    description: '`sk_live_` or `sk_test_` and 40 to 50 letters and digits, beside Clerk’s name.',
    impact: 'Whoever has it reads and changes all users and sessions of the application.',
    remedy:
      'Revoke the secret under API keys in the dashboard, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://clerk.com/docs/guides/secure/rotate-api-keys',
    severity: 'critical',
    confidence: 'high',
    tags: ['identity'],
    references: ['https://clerk.com/docs/guides/development/clerk-environment-variables'],
    names: ['clerk'],
    value: /sk_(?:live|test)_[A-Za-z0-9]{40,50}/,
    rank: 31,
    examples: {
      match: [
        { text: 'CLERK_CLIENT_SECRET=sk_live_{base62*42}' },
        { text: 'const clerk = new Client({ clientSecret: "sk_live_{base62*42}" });', path: 'src/client.ts' },
      ],
      skip: [
        { text: 'CLERK_SECRET_KEY=sk_test_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
        { text: 'CLERK_SECRET_KEY=sk_live_...' },
      ],
    },
  },
];
