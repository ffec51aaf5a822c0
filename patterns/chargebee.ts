// Chargebee: API key. https://www.chargebee.com/docs/api_keys.html
import type { Pattern } from '../src/model/pattern.ts';

export const chargebeePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'chargebee.api-key',
    family: 'credential',
    title: 'Chargebee API key',
    description: 'A live or test key of a Chargebee site.',
    impact: 'Whoever has it reads customers and changes subscriptions and invoices.',
    remedy: 'Delete the key in Chargebee’s settings under API keys and create a new one.',
    rotation: 'https://www.chargebee.com/docs/api_keys.html',
    severity: 'critical',
    confidence: 'high',
    tags: ['payment'],
    references: ['https://www.chargebee.com/docs/api_keys.html'],
    names: ['chargebee'],
    value: /(?:live|test)_[A-Za-z0-9]{24,48}/,
    rank: 30,
    examples: {
      match: [
        { text: 'CHARGEBEE_API_KEY=live_{base62*32}' },
        { text: 'chargebee.configure({ site: "acme", api_key: "live_{base62*32}" })', path: 'a.js' },
      ],
      skip: [
        { text: 'CHARGEBEE_API_KEY=your_chargebee_api_key' },
        { text: 'chargebee built from live_{base62*32}' },
      ],
    },
  },
];
