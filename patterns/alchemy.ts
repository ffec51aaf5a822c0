// Alchemy: endpoint with its key, API key. https://www.alchemy.com/docs/create-an-api-key
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: templates of test/support/samples.ts.
import type { Pattern } from '../src/model/pattern.ts';

export const alchemyPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'alchemy.endpoint-url',
    family: 'credential',
    title: 'Alchemy endpoint with its key',
    description: 'The address of an Alchemy endpoint, which holds the API key.',
    impact:
      'Whoever has it sends requests to blockchain nodes at the account’s cost and uses up ' + 'its limits.',
    remedy: 'Rotate the key in Alchemy’s dashboard.',
    rotation: 'https://www.alchemy.com/docs/create-an-api-key',
    severity: 'medium',
    confidence: 'high',
    tags: ['crypto', 'data'],
    references: ['https://www.alchemy.com/docs/create-an-api-key'],
    keywords: ['alchemy.com/v2/', 'alchemyapi.io/v2/', 'alchemy.com/nft/', 'alchemyapi.io/nft/'],
    regex:
      /(?<secret>[a-z0-9-]{2,40}(?:\.g)?\.alchemy(?:\.com|api\.io)\/(?:v2|nft\/v[23])\/[A-Za-z0-9_-]{21,40})(?![A-Za-z0-9_-])/,
    checks: [
      { kind: 'entropy', bitsMin: 3.8 },
      { kind: 'real-value' },
      { kind: 'character-classes', classesMin: 4 },
    ],
    examples: {
      match: [
        { text: 'RPC=https://eth-mainnet.g.alchemy.com/v2/{base62*32}' },
        { text: "url: 'https://polygon-mumbai.g.alchemy.com/v2/{base64url*31}7'", path: 'hardhat.config.js' },
      ],
      skip: [
        { text: 'https://eth-mainnet.g.alchemy.com/v2/your-api-key' },
        { text: 'https://eth-mainnet.g.alchemy.com/v2/${ALCHEMY_KEY}' },
      ],
    },
  },
  {
    kind: 'named',
    id: 'alchemy.api-key',
    family: 'credential',
    title: 'Alchemy API key',
    description: 'A key of an Alchemy app.',
    impact:
      'Whoever has it sends requests to blockchain nodes at the account’s cost and uses up ' + 'its limits.',
    remedy: 'Rotate the key in Alchemy’s dashboard.',
    rotation: 'https://www.alchemy.com/docs/create-an-api-key',
    severity: 'medium',
    confidence: 'medium',
    tags: ['crypto', 'data'],
    references: ['https://www.alchemy.com/docs/create-an-api-key'],
    names: [
      'alchemy_api',
      'alchemy_key',
      'alchemy_id',
      'alchemy_token',
      'alchemy_mainnet',
      'alchemy_goerli',
      'alchemy_sepolia',
      'alchemyapi',
    ],
    value: /[A-Za-z0-9_-]{32}/,
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
    examples: {
      match: [
        { text: 'ALCHEMY_API_KEY={base62*32}' },
        { text: 'alchemy-api: { network: "eth", key: "{base62*32}" }', path: 'a.yml' },
      ],
      skip: [{ text: 'ALCHEMY_API_KEY=your_alchemy_api_key' }, { text: 'alchemy api revision {base62*32}' }],
    },
  },
];
