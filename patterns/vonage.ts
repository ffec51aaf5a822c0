// Vonage: API secret. https://developer.vonage.com/en/account/guides/api-keys
import type { Pattern } from '../src/model/pattern.ts';

export const vonagePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'vonage.api-secret',
    family: 'credential',
    title: 'Vonage API secret',
    description: 'The API secret of a Vonage (Nexmo) account.',
    impact: 'Whoever has it sends messages at the account’s cost and reads past ones.',
    remedy: 'Rotate the secret in the Vonage dashboard under API settings.',
    rotation: 'https://developer.vonage.com/en/account/guides/api-keys',
    severity: 'high',
    confidence: 'medium',
    tags: ['messaging'],
    references: ['https://developer.vonage.com/en/account/guides/api-keys'],
    names: ['vonage', 'nexmo'],
    value: /[A-Za-z0-9]{16}/,
    companion: {
      title: 'API key',
      regex: /key["']?\s{0,4}[:=]\s{0,4}["']?(?<companion>[0-9a-f]{8})(?![A-Za-z0-9])/i,
      need: 'optional',
    },
    examples: {
      match: [
        { text: 'NEXMO_API_SECRET={base62*16}' },
        { text: 'vonage:\n  api_key: a1b{hex*5}\n  api_secret: {base62*16}' },
      ],
      skip: [{ text: 'NEXMO_API_SECRET=your_nexmo_api_secret' }, { text: 'vonage trace {base62*16}' }],
    },
  },
];
