// Docusign: secret key.
// See https://developers.docusign.com/platform/auth/
import type { Pattern } from '../src/model/pattern.ts';

export const docusignPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'docusign.client-secret',
    family: 'credential',
    title: 'Docusign secret key',
    description: 'A UUID beside the name of Docusign’s secret; the integration key has the same ' + 'form.',
    impact:
      'Whoever has both asks for tokens in the application’s name, and with them reads ' +
      'and sends contracts.',
    remedy: 'in the app’s settings: Secret Keys.',
    rotation: 'https://developers.docusign.com/platform/configure-app/',
    severity: 'high',
    confidence: 'medium',
    tags: ['saas'],
    references: ['https://developers.docusign.com/platform/auth/'],
    names: ['docusign', 'docu_sign'],
    value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    words: ['secret'],
    examples: {
      match: [
        { text: 'DOCUSIGN_CLIENT_SECRET={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        {
          text: '{"DOCUSIGN_CLIENT_SECRET": "{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}"}',
          path: 'env.json',
        },
      ],
      skip: [{ text: 'DOCUSIGN_CLIENT_SECRET=your-docusign-secret' }],
    },
  },
];
