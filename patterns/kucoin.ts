// KuCoin: API secret. https://www.kucoin.com/docs-new/authentication
import type { Pattern } from '../src/model/pattern.ts';

export const kucoinPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'kucoin.api-secret',
    family: 'credential',
    title: 'KuCoin API secret',
    description: 'The secret of a KuCoin API key.',
    impact:
      'With the other half of the key, whoever has it trades and, where allowed, withdraws ' +
      'from the account.',
    remedy: 'Delete the key in KuCoin’s API management page and create a new one.',
    rotation: 'https://www.kucoin.com/docs-new/authentication',
    severity: 'critical',
    confidence: 'medium',
    tags: ['crypto', 'finance'],
    references: ['https://www.kucoin.com/docs-new/authentication'],
    names: ['kucoin'],
    value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i,
    words: ['key', 'token', 'secret', 'auth', 'bearer', 'passw', 'cred', 'private'],
    companion: {
      title: 'API key',
      regex: /key["']?\s{0,4}[:=]\s{0,4}["']?(?<companion>[0-9a-f]{24})(?![A-Za-z0-9])/i,
      need: 'optional',
    },
    examples: {
      match: [
        { text: 'KUCOIN_API_SECRET={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        { text: 'kucoin:\n  api_secret: {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
      skip: [
        { text: 'KUCOIN_API_SECRET=your_kucoin_api_secret' },
        { text: 'kucoin etag: {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
    },
  },
];
