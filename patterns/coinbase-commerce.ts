// Coinbase Commerce: API key. https://docs.cdp.coinbase.com/commerce/introduction/welcome
import type { Pattern } from '../src/model/pattern.ts';

export const coinbaseCommercePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'coinbase-commerce.api-key',
    family: 'credential',
    title: 'Coinbase Commerce API key',
    description: 'A key of the Coinbase Commerce API.',
    impact: 'Whoever has it creates charges and reads the merchant’s payments.',
    remedy: 'Delete the key in Coinbase Commerce’s settings under Security and create a new one.',
    rotation: 'https://docs.cdp.coinbase.com/commerce/introduction/welcome',
    severity: 'high',
    confidence: 'medium',
    tags: ['payment', 'crypto'],
    references: ['https://docs.cdp.coinbase.com/commerce/introduction/welcome'],
    names: ['coinbase_commerce', 'commerce_coinbase', 'x_cc_api'],
    value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i,
    words: ['key', 'token', 'secret', 'auth', 'bearer', 'passw', 'cred', 'private'],
    examples: {
      match: [
        { text: 'COINBASE_COMMERCE_API_KEY={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        {
          text: "curl https://api.commerce.coinbase.com/charges -H 'X-CC-Api-Key: {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}'",
        },
      ],
      skip: [
        { text: 'COINBASE_COMMERCE_API_KEY=your_coinbase_commerce_api_key' },
        { text: 'coinbase commerce etag: {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
    },
  },
];
