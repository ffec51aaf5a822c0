// Xero: client secret. https://developer.xero.com/documentation/guides/oauth2/overview/
import type { Pattern } from '../src/model/pattern.ts';

export const xeroPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'xero.client-secret',
    family: 'credential',
    title: 'Xero client secret',
    description: 'The client secret of a Xero app.',
    impact:
      'With the client id, whoever has it asks for tokens in the app’s name and reads ' + 'connected books.',
    remedy: 'Generate a second secret in Xero’s developer portal and delete the first.',
    rotation: 'https://developer.xero.com/documentation/guides/oauth2/overview/',
    severity: 'high',
    confidence: 'medium',
    tags: ['finance', 'saas'],
    references: ['https://developer.xero.com/documentation/guides/oauth2/overview/'],
    names: ['xero'],
    value: /[A-Za-z0-9_-]{48}/,
    examples: {
      match: [{ text: 'XERO_CLIENT_SECRET={base62*48}' }, { text: 'xero:\n  client_secret: "{base62*48}"' }],
      skip: [{ text: 'XERO_CLIENT_SECRET=your_xero_client_secret' }, { text: 'xero trace {base62*48}' }],
    },
  },
];
