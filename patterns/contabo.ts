// API credentials of Contabo.
// https://api.contabo.com/
import type { Pattern } from '../src/model/pattern.ts';

export const contaboPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'contabo.client-secret',
    family: 'credential',
    title: 'Contabo API client secret',
    description: 'The client secret of Contabo’s API, beside its name.',
    impact:
      'With the client id and the API user’s password, whoever has it manages the ' + 'account’s servers.',
    remedy: 'Reset the client secret and the API password in the customer panel under API.',
    rotation: 'https://api.contabo.com/',
    severity: 'high',
    confidence: 'low',
    tags: ['cloud'],
    references: ['https://api.contabo.com/'],
    names: ['contabo', 'cntb'],
    value: /[A-Za-z0-9]{32}/,
    words: ['secret'],
    examples: {
      match: [
        { text: 'CONTABO_CLIENT_SECRET={base62*32}' },
        { text: 'cntb config set-credentials --oauth2-client-secret="{base62*32}"', path: 'setup.sh' },
      ],
      skip: [{ text: 'contabo image {base62*32}' }, { text: 'CONTABO_CLIENT_SECRET=your_client_secret' }],
    },
  },
];
