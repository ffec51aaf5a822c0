// Infura: endpoint with its key, API key. https://docs.infura.io/
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: templates of test/support/samples.ts.
import type { Pattern } from '../src/model/pattern.ts';

export const infuraPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'infura.project-url',
    family: 'credential',
    title: 'Infura endpoint with its key',
    description: 'The address of an Infura endpoint, which holds the API key.',
    impact:
      'Whoever has it sends requests to blockchain nodes at the account’s cost and uses up ' + 'its limits.',
    remedy:
      'Rotate the key in the MetaMask developer dashboard, and restrict it to origins or ' + 'by its secret.',
    rotation: 'https://docs.infura.io/',
    severity: 'medium',
    confidence: 'high',
    tags: ['crypto', 'data'],
    references: ['https://docs.infura.io/'],
    keywords: ['infura.io/'],
    regex: /(?<secret>infura\.io\/(?:ws\/)?v3\/[0-9a-f]{32})(?![A-Za-z0-9])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'RPC_URL=https://mainnet.infura.io/v3/{hex*32}' },
        { text: "new ethers.JsonRpcProvider('https://sepolia.infura.io/v3/{hex*32}')", path: 'a.js' },
        { text: 'wss://mainnet.infura.io/ws/v3/{hex*32}' },
      ],
      skip: [
        { text: 'https://mainnet.infura.io/v3/YOUR-API-KEY' },
        { text: 'https://mainnet.infura.io/v3/${INFURA_KEY}' },
        { text: 'https://mainnet.infura.io/v3/00000000000000000000000000000000' },
      ],
    },
  },
  {
    kind: 'named',
    id: 'infura.api-key',
    family: 'credential',
    title: 'Infura API key',
    description: 'A key of Infura or its secret.',
    impact:
      'Whoever has it sends requests to blockchain nodes at the account’s cost and uses up ' + 'its limits.',
    remedy:
      'Rotate the key in the MetaMask developer dashboard, and restrict it to origins or ' + 'by its secret.',
    rotation: 'https://docs.infura.io/',
    severity: 'medium',
    confidence: 'medium',
    tags: ['crypto', 'data'],
    references: ['https://docs.infura.io/'],
    names: ['infura'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [{ text: 'INFURA_API_KEY={hex*32}' }, { text: 'infura:\n  project_secret: {hex*32}' }],
      skip: [{ text: 'INFURA_API_KEY=your_infura_api_key' }, { text: 'infura see {hex*32}' }],
    },
  },
];
