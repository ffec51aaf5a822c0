// IUCN Red List: token. https://api.iucnredlist.org/api-docs/index.html
import type { Pattern } from '../src/model/pattern.ts';

export const iucnPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'iucn.token',
    family: 'credential',
    title: 'IUCN Red List token',
    description: '64 hexadecimal digits beside IUCN Red List’s name.',
    impact: 'Whoever has it calls the API in the owner’s name and uses up its limits.',
    remedy:
      'Revoke the token in IUCN Red List’s account settings, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://api.iucnredlist.org/api-docs/index.html',
    severity: 'low',
    confidence: 'medium',
    tags: ['data'],
    references: ['https://api.iucnredlist.org/api-docs/index.html'],
    names: ['iucn', 'iucnredlist'],
    value: /[0-9a-f]{64}/,
    examples: {
      match: [
        { text: 'IUCN_API_TOKEN={hex*64}' },
        { text: 'https://apiv3.iucnredlist.org/api/v3/country/list?token={hex*64}' },
      ],
      skip: [{ text: 'IUCN_API_TOKEN=your-iucn-token' }, { text: 'see iucn {hex*64}' }],
    },
  },
];
