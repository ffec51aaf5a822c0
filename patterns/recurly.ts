// Recurly: API key. https://docs.recurly.com/recurly-subscriptions/docs/api-keys
import type { Pattern } from '../src/model/pattern.ts';

export const recurlyPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'recurly.api-key',
    family: 'credential',
    title: 'Recurly API key',
    description: 'A private API key of a Recurly site.',
    impact: 'Whoever has it reads customers and changes subscriptions and invoices.',
    remedy: 'Regenerate the key in Recurly under Integrations, API credentials.',
    rotation: 'https://docs.recurly.com/recurly-subscriptions/docs/api-keys',
    severity: 'critical',
    confidence: 'medium',
    tags: ['payment'],
    references: ['https://docs.recurly.com/recurly-subscriptions/docs/api-keys'],
    names: ['recurly'],
    value: /[A-Za-z0-9]{32}/,
    examples: {
      match: [{ text: 'RECURLY_API_KEY={hex*32}' }, { text: 'recurly:\n  private_key: {hex*32}' }],
      skip: [{ text: 'RECURLY_API_KEY=your_recurly_api_key' }, { text: 'recurly revision {hex*32}' }],
    },
  },
];
