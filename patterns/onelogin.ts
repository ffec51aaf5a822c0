// OneLogin: client secret.
// See https://developers.onelogin.com/api-docs/2/getting-started/working-with-api-credentials
import type { Pattern } from '../src/model/pattern.ts';

export const oneloginPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'onelogin.client-secret',
    family: 'credential',
    title: 'OneLogin client secret',
    description:
      '64 hexadecimal digits beside the name of OneLogin’s secret; the client id, as ' +
      'many, goes with it.',
    impact:
      'Whoever has it reads and changes users, applications and sign-on of the whole ' + 'organization.',
    remedy:
      'Revoke the secret under Developers, API Credentials, create a new one where it ' +
      'is still needed, and look through what it was used for.',
    rotation: 'https://developers.onelogin.com/api-docs/2/getting-started/working-with-api-credentials',
    severity: 'critical',
    confidence: 'medium',
    tags: ['identity'],
    references: ['https://developers.onelogin.com/api-docs/2/getting-started/working-with-api-credentials'],
    names: ['onelogin', 'one_login'],
    value: /[0-9a-f]{64}/,
    words: ['secret'],
    companion: {
      title: 'client id',
      regex: /client_?id["' ]{0,3}[:=]["' ]{0,4}(?<companion>[0-9a-f]{64})(?![0-9a-f])/i,
      need: 'optional',
    },
    examples: {
      match: [
        { text: 'ONELOGIN_CLIENT_SECRET={hex*64}' },
        { text: '{"ONELOGIN_CLIENT_SECRET": "{hex*64}"}', path: 'env.json' },
      ],
      skip: [{ text: 'ONELOGIN_SECRET=your-onelogin-secret' }, { text: 'see onelogin {hex*64}' }],
    },
  },
];
