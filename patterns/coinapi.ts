// CoinAPI: API key. https://docs.coinapi.io/
import type { Pattern } from '../src/model/pattern.ts';

export const coinapiPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'coinapi.api-key',
    family: 'credential',
    title: 'CoinAPI API key',
    description: 'A key of the CoinAPI API.',
    impact: 'Whoever has it reads market data at the account’s cost and uses up its limits.',
    remedy: 'Delete the key in CoinAPI’s customer portal under API keys and create a new one.',
    rotation: 'https://docs.coinapi.io/',
    severity: 'low',
    confidence: 'medium',
    tags: ['crypto', 'data'],
    references: ['https://docs.coinapi.io/'],
    names: ['coinapi'],
    value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i,
    words: ['key', 'token', 'secret', 'auth', 'bearer', 'passw', 'cred', 'private'],
    examples: {
      match: [
        { text: 'COINAPI_KEY={HEX*8}-{HEX*4}-{HEX*4}-{HEX*4}-{HEX*12}' },
        {
          text: "curl https://rest.coinapi.io/v1/exchangerate/BTC -H 'X-CoinAPI-Key: {HEX*8}-{HEX*4}-{HEX*4}-{HEX*4}-{HEX*12}'",
        },
      ],
      skip: [
        { text: 'COINAPI_KEY=your_coinapi_key' },
        { text: 'coinapi trace {HEX*8}-{HEX*4}-{HEX*4}-{HEX*4}-{HEX*12}' },
      ],
    },
  },
];
