// Helius: API key. https://www.helius.dev/docs/api-reference/authentication
import type { Pattern } from '../src/model/pattern.ts';

export const heliusPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'helius.api-key',
    family: 'credential',
    title: 'Helius API key',
    description: 'A key of the Helius API.',
    impact:
      'Whoever has it sends requests to blockchain nodes at the account’s cost and uses up ' + 'its limits.',
    remedy: 'Delete the key in Helius’ dashboard under API keys and create a new one.',
    rotation: 'https://www.helius.dev/docs/api-reference/authentication',
    severity: 'medium',
    confidence: 'medium',
    tags: ['crypto', 'data'],
    references: ['https://www.helius.dev/docs/api-reference/authentication'],
    names: ['helius'],
    value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i,
    words: ['key', 'token', 'secret', 'auth', 'bearer', 'passw', 'cred', 'private'],
    examples: {
      match: [
        { text: 'HELIUS_API_KEY={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        { text: 'https://mainnet.helius-rpc.com/?api-key={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
      skip: [
        { text: 'HELIUS_API_KEY=your_helius_api_key' },
        { text: 'helius etag: {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
    },
  },
];
