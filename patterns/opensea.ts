// OpenSea: API key. https://docs.opensea.io/reference/api-keys
import type { Pattern } from '../src/model/pattern.ts';

export const openseaPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'opensea.api-key',
    family: 'credential',
    title: 'OpenSea API key',
    description: 'A key of the OpenSea API.',
    impact: 'Whoever has it calls OpenSea’s API in the owner’s name and uses up its limits.',
    remedy: 'Delete the key in OpenSea’s developer settings under API keys and create a new one.',
    rotation: 'https://docs.opensea.io/reference/api-keys',
    severity: 'medium',
    confidence: 'medium',
    tags: ['crypto', 'data'],
    references: ['https://docs.opensea.io/reference/api-keys'],
    names: ['opensea', 'open_sea'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'OPENSEA_API_KEY={hex*32}' },
        { text: "curl https://api.opensea.io/api/v2/collections -H 'X-API-KEY: {hex*32}'" },
      ],
      skip: [{ text: 'OPENSEA_API_KEY=your_opensea_api_key' }, { text: 'opensea revision {hex*32}' }],
    },
  },
];
