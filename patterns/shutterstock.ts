// Shutterstock: consumer secret or token. https://api-reference.shutterstock.com/#authentication
import type { Pattern } from '../src/model/pattern.ts';

export const shutterstockPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'shutterstock.consumer-secret',
    family: 'credential',
    title: 'Shutterstock consumer secret or token',
    description: '16 or 32 letters and digits, or `v2/` and a long token, beside Shutterstock’s name.',
    impact: 'Whoever has it calls the API as the app or the user that it was issued for.',
    remedy:
      'Revoke the token in Shutterstock’s account settings, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://api-reference.shutterstock.com/#authentication',
    severity: 'medium',
    confidence: 'low',
    tags: ['media'],
    references: ['https://api-reference.shutterstock.com/#authentication'],
    names: ['shutterstock'],
    value: /v2\/[A-Za-z0-9+/_-]{100,400}|[A-Za-z0-9]{32}|[A-Za-z0-9]{16}/,
    words: ['secret', 'token'],
    examples: {
      match: [
        { text: 'SHUTTERSTOCK_CONSUMER_SECRET={base62*16}' },
        { text: 'shutterstock_consumer_secret = "{base62*16}"', path: 'app/settings.py' },
      ],
      skip: [
        { text: 'SHUTTERSTOCK_CONSUMER_SECRET=your-shutterstock-token' },
        { text: 'see shutterstock {base62*16}' },
      ],
    },
  },
];
