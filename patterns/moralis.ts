// Moralis: API key. https://docs.moralis.com/
import type { Pattern } from '../src/model/pattern.ts';

export const moralisPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'moralis.api-key',
    family: 'credential',
    title: 'Moralis API key',
    description: 'A key of the Moralis API (newer ones are JSON web tokens).',
    impact:
      'Whoever has it sends requests to blockchain nodes at the account’s cost and uses up ' + 'its limits.',
    remedy: 'Regenerate the key in Moralis’ admin panel.',
    rotation: 'https://docs.moralis.com/',
    severity: 'medium',
    confidence: 'medium',
    tags: ['crypto', 'data'],
    references: ['https://docs.moralis.com/'],
    names: ['moralis'],
    value: /[A-Za-z0-9]{64}/,
    examples: {
      match: [
        { text: 'MORALIS_API_KEY={base62*64}' },
        { text: 'Moralis.start({ apiKey: "{base62*64}" })', path: 'a.js' },
      ],
      skip: [{ text: 'MORALIS_API_KEY=your_moralis_api_key' }, { text: 'moralis see {base62*64}' }],
    },
  },
];
