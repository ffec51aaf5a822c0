// ZITADEL: personal access token.
// See https://zitadel.com/docs/guides/integrate/service-users/personal-access-token
import type { Pattern } from '../src/model/pattern.ts';

export const zitadelPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'zitadel.access-token',
    family: 'credential',
    title: 'ZITADEL personal access token',
    description: '60 to 90 characters beside ZITADEL’s name.',
    impact: 'Whoever has it acts as the service user.',
    remedy:
      'Revoke the token in the service user’s personal access tokens, create a new one ' +
      'where it is still needed, and look through what it was used for.',
    rotation: 'https://zitadel.com/docs/guides/integrate/service-users/personal-access-token',
    severity: 'high',
    confidence: 'medium',
    tags: ['identity'],
    references: ['https://zitadel.com/docs/guides/integrate/service-users/personal-access-token'],
    names: ['zitadel'],
    value: /[A-Za-z0-9_-]{60,90}/,
    examples: {
      match: [
        { text: 'ZITADEL_API_TOKEN={base64url*69}4a' },
        { text: '"zitadelToken": "{base64url*69}4a"', path: 'config.json' },
      ],
      skip: [{ text: 'ZITADEL_TOKEN=your-zitadel-token' }, { text: 'see zitadel {base64url*69}4a' }],
    },
  },
];
