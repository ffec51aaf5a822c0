// Patreon: access token. https://docs.patreon.com/#clients-and-api-keys
import type { Pattern } from '../src/model/pattern.ts';

export const patreonPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'patreon.access-token',
    family: 'credential',
    title: 'Patreon access token',
    description: 'The creator’s token or client secret of a Patreon client.',
    impact: 'Whoever has it reads the campaign’s patrons, with addresses and pledges.',
    remedy: 'Refresh the tokens on Patreon’s page of clients and API keys.',
    rotation: 'https://docs.patreon.com/#clients-and-api-keys',
    severity: 'high',
    confidence: 'medium',
    tags: ['payment', 'social'],
    references: ['https://docs.patreon.com/#clients-and-api-keys'],
    names: ['patreon'],
    value: /[A-Za-z0-9_-]{43}|[A-Za-z0-9_-]{64}/,
    examples: {
      match: [
        { text: 'PATREON_ACCESS_TOKEN={base62*43}' },
        { text: 'patreon:\n  creator_token: {base62*43}' },
      ],
      skip: [
        { text: 'PATREON_ACCESS_TOKEN=your_patreon_access_token' },
        { text: 'patreon built from {base62*43}' },
      ],
    },
  },
];
