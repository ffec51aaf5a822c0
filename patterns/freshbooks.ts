// FreshBooks: client secret. https://www.freshbooks.com/api/authentication
import type { Pattern } from '../src/model/pattern.ts';

export const freshbooksPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'freshbooks.client-secret',
    family: 'credential',
    title: 'FreshBooks client secret',
    description: 'The client secret of a FreshBooks application.',
    impact: 'With a user’s code, whoever has it reads and changes the books and invoices.',
    remedy: 'Reset the secret on FreshBooks’ developer page.',
    rotation: 'https://www.freshbooks.com/api/authentication',
    severity: 'high',
    confidence: 'medium',
    tags: ['finance', 'saas'],
    references: ['https://www.freshbooks.com/api/authentication'],
    names: ['freshbooks'],
    value: /[0-9a-f]{64}/,
    examples: {
      match: [
        { text: 'FRESHBOOKS_CLIENT_SECRET={hex*64}' },
        { text: 'freshbooks:\n  client_secret: {hex*64}' },
      ],
      skip: [
        { text: 'FRESHBOOKS_CLIENT_SECRET=your_freshbooks_client_secret' },
        { text: 'freshbooks revision {hex*64}' },
      ],
    },
  },
];
