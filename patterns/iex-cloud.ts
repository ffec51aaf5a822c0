// IEX Cloud: secret token. https://iexcloud.org/
import type { Pattern } from '../src/model/pattern.ts';

export const iexCloudPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'iex-cloud.secret-token',
    family: 'credential',
    title: 'IEX Cloud secret token',
    description: 'A secret token of IEX Cloud, which closed in 2024.',
    impact: 'Whoever has it reads market data at the account’s cost and uses up its limits.',
    remedy: 'IEX Cloud has closed; delete the token from the tree.',
    rotation: 'https://iexcloud.org/',
    severity: 'low',
    confidence: 'high',
    tags: ['finance', 'data'],
    references: ['https://iexcloud.org/'],
    names: ['iexcloud', 'iex_cloud', 'iex_token', 'iex_api', 'iex_secret', 'iexapis', 'iex'],
    value: /T?sk_[0-9a-f]{32}/,
    words: [
      'key',
      'token',
      'secret',
      'auth',
      'bearer',
      'passw',
      'cred',
      'private',
      'api',
      'access',
      'sign',
      '^["\'\\]]{0,2}\\s{0,4}(?::=|=>|[:=])',
    ],
    rank: 31,
    examples: {
      match: [
        { text: 'IEX_TOKEN=sk_{hex*32}' },
        { text: 'https://cloud.iexapis.com/stable/stock/aapl/quote?token=sk_{hex*32}' },
      ],
      skip: [{ text: 'IEX_TOKEN=your_iex_token' }, { text: 'iexcloud built from sk_{hex*32}' }],
    },
  },
];
