// SeatGeek: client secret, client id. https://platform.seatgeek.com/
import type { Pattern } from '../src/model/pattern.ts';

export const seatgeekPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'seatgeek.client-secret',
    family: 'credential',
    title: 'SeatGeek client secret',
    description: '64 hexadecimal digits beside SeatGeek’s name.',
    impact: 'Whoever has it queries events on the account’s plan and uses up its quota.',
    remedy:
      'Regenerate the secret in the SeatGeek dashboard, and look through the usage since ' +
      'it was committed.',
    rotation: 'https://platform.seatgeek.com/',
    severity: 'low',
    confidence: 'medium',
    tags: ['data', 'media'],
    references: ['https://platform.seatgeek.com/'],
    names: ['seatgeek', 'seat_geek'],
    value: /[0-9a-f]{64}/,
    words: ['secret'],
    examples: {
      match: [
        { text: 'SEATGEEK_CLIENT_SECRET={hex*64}' },
        { text: 'seatgeekClientSecret={hex*64}', path: 'app.properties' },
      ],
      skip: [{ text: 'SEATGEEK_CLIENT_SECRET=your-seatgeek-secret' }, { text: 'see seatgeek {hex*64}' }],
    },
  },
  {
    kind: 'named',
    id: 'seatgeek.client-id',
    family: 'credential',
    title: 'SeatGeek client id',
    description: 'Some 36 characters of base64 beside SeatGeek’s name.',
    impact: 'Whoever has it queries events on the account’s plan and uses up its quota.',
    remedy:
      'Revoke the id in SeatGeek’s account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://platform.seatgeek.com/',
    severity: 'low',
    confidence: 'low',
    tags: ['data', 'media'],
    references: ['https://platform.seatgeek.com/'],
    names: ['seatgeek', 'seat_geek'],
    value: /[A-Za-z0-9+/]{20,48}={0,2}/,
    words: ['client_id', 'client-id', 'clientid', 'client id'],
    examples: {
      match: [
        { text: 'SEATGEEK_CLIENT_ID={base62*35}' },
        { text: 'https://api.seatgeek.com/2/events?client_id={base62*35}' },
      ],
      skip: [{ text: 'SEATGEEK_CLIENT_ID=your-seatgeek-id' }, { text: 'seatgeek etag: {base62*35}' }],
    },
  },
];
