// Ticket Tailor: API key. https://developers.tickettailor.com/
import type { Pattern } from '../src/model/pattern.ts';

export const ticketTailorPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'ticket-tailor.api-key',
    family: 'credential',
    title: 'Ticket Tailor API key',
    description: '`sk_`, two numbers and 32 hexadecimal digits beside Ticket Tailor’s name.',
    impact: 'Whoever has it reads attendees’ data and changes events and orders.',
    remedy:
      'Regenerate the key in the Ticket Tailor dashboard, and look through the usage since ' +
      'it was committed.',
    rotation: 'https://developers.tickettailor.com/',
    severity: 'high',
    confidence: 'high',
    tags: ['saas', 'ecommerce'],
    references: ['https://developers.tickettailor.com/'],
    names: ['tickettailor', 'ticket_tailor'],
    value: /sk_\d{3,7}_\d{4,8}_[0-9a-f]{32}/,
    rank: 31,
    examples: {
      match: [
        { text: 'TICKETTAILOR_API_KEY=sk_{digits*4}_{digits*6}_{hex*32}' },
        { text: "const tickettailorApiKey = 'sk_{digits*4}_{digits*6}_{hex*32}';", path: 'src/api.ts' },
      ],
      skip: [
        { text: 'TICKETTAILOR_API_KEY=your-tickettailor-key' },
        { text: 'tickettailor etag: sk_{digits*4}_{digits*6}_{hex*32}' },
      ],
    },
  },
];
