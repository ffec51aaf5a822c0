// TaxJar: API token. https://developers.taxjar.com/api/reference/#authentication
import type { Pattern } from '../src/model/pattern.ts';

export const taxjarPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'taxjar.api-token',
    family: 'credential',
    title: 'TaxJar API token',
    description: 'An API token of TaxJar.',
    impact: 'Whoever has it reads and changes the recorded orders.',
    remedy: 'Generate a new token in TaxJar’s account under API access and revoke the old one.',
    rotation: 'https://developers.taxjar.com/api/reference/#authentication',
    severity: 'high',
    confidence: 'medium',
    tags: ['finance', 'ecommerce'],
    references: ['https://developers.taxjar.com/api/reference/#authentication'],
    names: ['taxjar'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'TAXJAR_API_KEY={hex*32}' },
        { text: 'client = taxjar.Client(api_key="{hex*32}")', path: 'a.py' },
      ],
      skip: [{ text: 'TAXJAR_API_KEY=your_taxjar_api_key' }, { text: 'taxjar etag: {hex*32}' }],
    },
  },
];
