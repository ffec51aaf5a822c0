// Freshworks (Freshdesk, Freshservice): Freshdesk API key.
// See https://developers.freshdesk.com/api/#authentication
import type { Pattern } from '../src/model/pattern.ts';

export const freshworksPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'freshworks.api-key',
    family: 'credential',
    title: 'Freshdesk API key',
    description: '20 letters and digits beside the name of a product of Freshworks.',
    impact: 'Whoever has it reads and answers customers’ tickets, with the personal data in ' + 'them.',
    remedy: 'in the agent’s profile settings: reset the API key.',
    rotation: 'https://support.freshdesk.com/support/solutions/articles/215517',
    severity: 'high',
    confidence: 'medium',
    tags: ['support', 'saas'],
    references: ['https://developers.freshdesk.com/api/#authentication'],
    names: ['freshdesk', 'freshservice', 'freshworks', 'freshchat', 'freshsales', 'freshcaller'],
    value: /[A-Za-z0-9]{20}/,
    examples: {
      match: [
        { text: 'FRESHDESK_API_KEY={base62*18}4a' },
        {
          text: 'freshservice:\n  url: https://acme.freshservice.com\n  api_key: {base62*18}7b\n',
          path: 'a.yml',
        },
        {
          text: "requests.get('https://acme.freshdesk.com/api/v2/tickets', auth=('{base62*18}4a', 'X'))",
          path: 'a.py',
        },
      ],
      skip: [{ text: 'FRESHDESK_API_KEY=your-freshworks-key' }, { text: 'see freshdesk {base62*18}4a' }],
    },
  },
];
