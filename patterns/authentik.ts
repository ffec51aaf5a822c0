// authentik: token.
// See https://docs.goauthentik.io/sys-mgmt/service-accounts/
import type { Pattern } from '../src/model/pattern.ts';

export const authentikPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'authentik.token',
    family: 'credential',
    title: 'authentik token',
    description: '60 letters and digits beside authentik’s name.',
    impact: 'Whoever has it acts as the user or the outpost; an administrator’s changes all ' + 'sign-on.',
    remedy:
      'Revoke the token under Directory, Tokens and App passwords, create a new one ' +
      'where it is still needed, and look through what it was used for.',
    rotation: 'https://docs.goauthentik.io/sys-mgmt/service-accounts/',
    severity: 'critical',
    confidence: 'medium',
    tags: ['identity'],
    references: ['https://docs.goauthentik.io/sys-mgmt/service-accounts/'],
    names: ['authentik'],
    value: /[A-Za-z0-9]{60}/,
    examples: {
      match: [
        { text: 'AUTHENTIK_TOKEN={base62*60}' },
        { text: 'authentik_token = "{base62*60}"', path: 'app/settings.py' },
      ],
      skip: [{ text: 'AUTHENTIK_TOKEN=your-authentik-token' }],
    },
  },
];
