// Voyage AI: API key. https://docs.voyageai.com/docs/api-key-and-installation
import type { Pattern } from '../src/model/pattern.ts';

export const voyagePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'voyage.api-key',
    family: 'credential',
    title: 'Voyage AI API key',
    description: 'A key of the Voyage AI API.',
    impact: 'Whoever has it calls embedding models at the account’s cost and uses up its limits.',
    remedy: 'Delete the key in the Voyage dashboard under API keys and create a new one.',
    rotation: 'https://docs.voyageai.com/docs/api-key-and-installation',
    severity: 'high',
    confidence: 'high',
    tags: ['ai'],
    references: ['https://docs.voyageai.com/docs/api-key-and-installation'],
    names: ['voyage'],
    value: /(?:pa|al)-[A-Za-z0-9_-]{43}/,
    examples: {
      match: [
        { text: 'VOYAGE_API_KEY=pa-{base62*43}' },
        { text: 'vo = voyageai.Client(api_key="pa-{base62*43}")', path: 'a.py' },
      ],
      skip: [{ text: 'VOYAGE_API_KEY=your_voyage_api_key' }, { text: 'voyage see pa-{base62*43}' }],
    },
  },
];
