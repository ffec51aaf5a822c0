// Wiz: client secret.
// See https://www.wiz.io/
import type { Pattern } from '../src/model/pattern.ts';

export const wizPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'wiz.client-secret',
    family: 'credential',
    title: 'Wiz client secret',
    description: '64 letters and digits beside Wiz’s name: the secret of a service account.',
    impact:
      'Whoever has it and the client id reads the inventory and the weaknesses of every ' + 'cloud account.',
    remedy:
      'Revoke the secret under Settings, Service Accounts, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://www.wiz.io/',
    severity: 'critical',
    confidence: 'medium',
    tags: ['security'],
    references: ['https://www.wiz.io/'],
    names: ['wiz_client', 'wiz_api', 'wizcli', 'wiz_service', 'wiz_io', 'app_wiz', 'wiz.io'],
    value: /[A-Za-z0-9]{64}/,
    examples: {
      match: [
        { text: 'WIZ_CLIENT_SECRET={base62*64}' },
        { text: '{"WIZ_CLIENT_SECRET": "{base62*64}"}', path: 'env.json' },
      ],
      skip: [{ text: 'WIZ_CLIENT_SECRET=your-wiz-secret' }, { text: 'see wiz client {base62*64}' }],
    },
  },
];
