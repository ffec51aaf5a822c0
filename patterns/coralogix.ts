// Coralogix: API key, private key.
// See https://coralogix.com/docs/user-guides/account-management/api-keys/api-keys/
import type { Pattern } from '../src/model/pattern.ts';

export const coralogixPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'coralogix.api-key',
    family: 'credential',
    title: 'Coralogix API key',
    description: 'A team’s (`cxtp_`) or personal (`cxup_`) key of Coralogix.',
    impact: 'Whoever has it sends data and, by its permissions, reads logs and changes ' + 'settings.',
    remedy:
      'Revoke the key under Settings, API Keys, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://coralogix.com/docs/user-guides/account-management/api-keys/api-keys/',
    severity: 'high',
    confidence: 'high',
    tags: ['observability'],
    references: ['https://coralogix.com/docs/user-guides/account-management/api-keys/api-keys/'],
    keywords: ['cxtp_', 'cxup_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>cx[tu]p_[A-Za-z0-9]{30})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'CORALOGIX_PRIVATE_KEY=cxtp_{base62*30}' },
        { text: 'Authorization: Bearer cxup_{base62*30}', path: 'req.http' },
      ],
      skip: [{ text: 'cxtp_{base62*6}' }, { text: 'CXTP_max(0, size)' }],
    },
  },
  {
    kind: 'named',
    id: 'coralogix.private-key',
    family: 'credential',
    title: 'Coralogix private key',
    description: 'A UUID beside Coralogix’ name: a Send-Your-Data key in its old form.',
    impact: 'Whoever has it sends false data into the account and runs up its bill.',
    remedy:
      'Revoke the key under Settings, API Keys, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://coralogix.com/docs/user-guides/account-management/api-keys/api-keys/',
    severity: 'medium',
    confidence: 'medium',
    tags: ['observability'],
    references: ['https://coralogix.com/docs/user-guides/account-management/api-keys/api-keys/'],
    names: ['coralogix'],
    value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    examples: {
      match: [
        { text: 'CORALOGIX_PRIVATE_KEY={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        { text: '"coralogixApiKey": "{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}"', path: 'config.json' },
      ],
      skip: [
        { text: 'CORALOGIX_PRIVATE_KEY=your-coralogix-key' },
        { text: 'see coralogix {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
    },
  },
];
