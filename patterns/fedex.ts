// FedEx: client secret. https://developer.fedex.com/api/en-us/catalog/authorization/docs.html
import type { Pattern } from '../src/model/pattern.ts';

export const fedexPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'fedex.client-secret',
    family: 'credential',
    title: 'FedEx client secret',
    description: '32 hexadecimal digits, or 25 letters and digits in old accounts, beside FedEx’s ' + 'name.',
    impact:
      'Whoever has it reads orders with customers’ addresses and books shipments at the ' + 'account’s cost.',
    remedy:
      'Revoke the secret in FedEx’s account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://developer.fedex.com/api/en-us/catalog/authorization/docs.html',
    severity: 'high',
    confidence: 'medium',
    tags: ['ecommerce', 'saas'],
    references: ['https://developer.fedex.com/api/en-us/catalog/authorization/docs.html'],
    names: ['fedex', 'fed_ex'],
    value: /[0-9a-f]{32}|[A-Za-z0-9]{25}/,
    words: ['secret', 'passw', 'key'],
    examples: {
      match: [
        { text: 'FEDEX_CLIENT_SECRET={hex*32}' },
        { text: 'fedex_client_secret = "{hex*32}"', path: 'app/settings.py' },
      ],
      skip: [{ text: 'FEDEX_CLIENT_SECRET=your-fedex-secret' }, { text: 'fedex etag: {hex*32}' }],
    },
  },
];
