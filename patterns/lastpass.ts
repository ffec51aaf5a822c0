// Provisioning secrets of LastPass.
// https://support.lastpass.com/s/document-item?language=en_US&bundleId=lastpass&topicId=LastPass/api_get_started.html
import type { Pattern } from '../src/model/pattern.ts';

export const lastpassPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'lastpass.provisioning-hash',
    family: 'credential',
    title: 'LastPass provisioning hash',
    description: 'The provisioning hash (API secret) of a LastPass business account.',
    impact: 'With the account number, whoever has it adds, changes and removes the company’s ' + 'users.',
    remedy: 'Reset the provisioning hash in the admin console under Advanced, Enterprise API.',
    rotation: 'https://support.lastpass.com/',
    severity: 'critical',
    confidence: 'low',
    tags: ['infrastructure'],
    references: ['https://support.lastpass.com/'],
    names: ['lastpass'],
    value: /[0-9a-f]{32,64}/,
    words: ['secret', 'key', 'token', 'prov_?hash'],
    examples: {
      match: [
        { text: 'LASTPASS_PROV_HASH={hex*64}' },
        { text: 'lastpass:\n  api_secret: {hex*64}', path: 'sync.yml' },
      ],
      skip: [{ text: 'LASTPASS_PROV_HASH=your-hash' }, { text: 'lastpass item {hex*64}' }],
    },
  },
];
