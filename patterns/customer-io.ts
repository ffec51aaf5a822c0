// Customer.io: API key. https://docs.customer.io/accounts-and-workspaces/managing-credentials/
import type { Pattern } from '../src/model/pattern.ts';

export const customerIoPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'customer-io.api-key',
    family: 'credential',
    title: 'Customer.io API key',
    description: 'A tracking or app API key of a Customer.io workspace.',
    impact: 'Whoever has it reads and changes people’s profiles and sends messages to them.',
    remedy: 'Delete the key in Customer.io’s settings under API credentials.',
    rotation: 'https://docs.customer.io/accounts-and-workspaces/managing-credentials/',
    severity: 'high',
    confidence: 'medium',
    tags: ['messaging', 'marketing'],
    references: ['https://docs.customer.io/accounts-and-workspaces/managing-credentials/'],
    names: ['customerio', 'customer_io'],
    value: /[0-9a-f]{20}|[0-9a-f]{32}/,
    examples: {
      match: [{ text: 'CUSTOMERIO_API_KEY={hex*20}' }, { text: 'customer.io:\n  app_api_key: {hex*32}' }],
      skip: [{ text: 'CUSTOMERIO_API_KEY=your_customerio_api_key' }, { text: 'customerio see {hex*20}' }],
    },
  },
];
