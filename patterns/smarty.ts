// Smarty: auth token. https://www.smarty.com/docs/cloud/authentication
import type { Pattern } from '../src/model/pattern.ts';

export const smartyPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'smarty.auth-token',
    family: 'credential',
    title: 'Smarty auth token',
    description: '20 letters and digits beside Smarty’s name.',
    impact: 'Whoever has it geocodes, routes and draws maps at the account’s cost.',
    remedy:
      'Revoke the token in Smarty’s account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://www.smarty.com/docs/cloud/authentication',
    severity: 'medium',
    confidence: 'medium',
    tags: ['maps'],
    references: ['https://www.smarty.com/docs/cloud/authentication'],
    names: ['smartystreets', 'smarty_streets', 'smarty_auth', 'smarty_api', 'smarty_secret'],
    value: /[A-Za-z0-9]{20}/,
    words: ['token', 'secret', 'key'],
    companion: {
      title: 'auth id',
      regex: /(?<![A-Za-z0-9])(?<companion>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?![A-Za-z0-9-])/,
      need: 'optional',
    },
    examples: {
      match: [
        { text: 'SMARTY_AUTH_ID={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}\nSMARTY_AUTH_TOKEN={base62*20}' },
        { text: 'smarty_auth_token: {base62*20}', path: 'config.yaml' },
      ],
      skip: [{ text: 'SMARTY_AUTH_TOKEN=your-smarty-auth-token' }, { text: 'see smartystreets {base62*20}' }],
    },
  },
];
