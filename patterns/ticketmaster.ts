// Ticketmaster: API key. https://developer.ticketmaster.com/products-and-docs/apis/getting-started/
import type { Pattern } from '../src/model/pattern.ts';

export const ticketmasterPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'ticketmaster.api-key',
    family: 'credential',
    title: 'Ticketmaster API key',
    description: '32 letters and digits beside Ticketmaster’s name.',
    impact: 'Whoever has it queries events on the account’s plan and uses up its quota.',
    remedy:
      'Delete the key on Ticketmaster’s page of keys and put a new one where programs read ' +
      'it at run time.',
    rotation: 'https://developer.ticketmaster.com/products-and-docs/apis/getting-started/',
    severity: 'low',
    confidence: 'medium',
    tags: ['data', 'media'],
    references: ['https://developer.ticketmaster.com/products-and-docs/apis/getting-started/'],
    names: ['ticketmaster', 'ticket_master'],
    value: /[A-Za-z0-9]{32}/,
    examples: {
      match: [
        { text: 'TICKETMASTER_API_KEY={base62*32}' },
        { text: 'https://app.ticketmaster.com/discovery/v2/events.json?apikey={base62*32}&city=Paris' },
      ],
      skip: [
        { text: 'TICKETMASTER_API_KEY=your-ticketmaster-key' },
        { text: 'ticketmaster etag: {base62*32}' },
      ],
    },
  },
];
