// IsThereAnyDeal: API key. https://docs.isthereanydeal.com/
import type { Pattern } from '../src/model/pattern.ts';

export const isThereAnyDealPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'is-there-any-deal.api-key',
    family: 'credential',
    title: 'IsThereAnyDeal API key',
    description: '40 hexadecimal digits beside IsThereAnyDeal’s name.',
    impact: 'Whoever has it calls the games’ API in the owner’s name and uses up its limits.',
    remedy:
      'Revoke the key in IsThereAnyDeal’s account settings, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://docs.isthereanydeal.com/',
    severity: 'low',
    confidence: 'medium',
    tags: ['games'],
    references: ['https://docs.isthereanydeal.com/'],
    names: ['isthereanydeal', 'itad'],
    value: /[0-9a-f]{40}/,
    examples: {
      match: [
        { text: 'ISTHEREANYDEAL_API_KEY={hex*40}' },
        { text: 'isthereanydeal_api_key: {hex*40}', path: 'config.yaml' },
      ],
      skip: [
        { text: 'ISTHEREANYDEAL_API_KEY=your-isthereanydeal-key' },
        { text: 'see isthereanydeal {hex*40}' },
      ],
    },
  },
];
