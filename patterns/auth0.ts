// Auth0: client secret.
// See https://auth0.com/docs/get-started/applications/rotate-client-secret
import type { Pattern } from '../src/model/pattern.ts';

export const auth0Patterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'auth0.client-secret',
    family: 'credential',
    title: 'Auth0 client secret',
    description: '64 characters beside Auth0’s name.',
    impact:
      'Whoever has it gets tokens in the application’s name, and reads or changes users ' +
      'within its scopes.',
    remedy:
      'Revoke the secret in the application’s settings, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://auth0.com/docs/get-started/applications/rotate-client-secret',
    severity: 'critical',
    confidence: 'medium',
    tags: ['identity'],
    references: ['https://auth0.com/docs/get-started/applications/rotate-client-secret'],
    names: ['auth0'],
    value: /[A-Za-z0-9_-]{64}/,
    examples: {
      match: [
        { text: 'AUTH0_CLIENT_SECRET={base64url*61}4a7' },
        { text: 'auth0:\n  enabled: true\n  client_secret: {base64url*61}4a7\n', path: 'config.yml' },
      ],
      skip: [{ text: 'AUTH0_SECRET=your-auth0-secret' }],
    },
  },
];
