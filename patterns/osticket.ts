// osTicket: API key. https://docs.osticket.com/en/latest/Developer%20Documentation/API/API%20Docs.html
import type { Pattern } from '../src/model/pattern.ts';

export const osticketPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'osticket.api-key',
    family: 'credential',
    title: 'osTicket API key',
    description: '32 hexadecimal digits in capitals beside osTicket’s name.',
    impact: 'Whoever has it reads conversations with customers and answers them.',
    remedy:
      'Revoke the key in osTicket’s account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://docs.osticket.com/en/latest/Developer%20Documentation/API/API%20Docs.html',
    severity: 'high',
    confidence: 'medium',
    tags: ['support', 'saas'],
    references: ['https://docs.osticket.com/en/latest/Developer%20Documentation/API/API%20Docs.html'],
    names: ['osticket'],
    value: /[0-9A-F]{32}/,
    examples: {
      match: [
        { text: 'OSTICKET_API_KEY={HEX*32}' },
        { text: 'osticket_api_key: {HEX*32}', path: 'config.yaml' },
      ],
      skip: [{ text: 'OSTICKET_API_KEY=your-osticket-key' }, { text: 'osticket etag: {HEX*32}' }],
    },
  },
];
