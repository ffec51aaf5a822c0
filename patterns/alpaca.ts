// Alpaca: secret key. https://docs.alpaca.markets/docs/authentication
import type { Pattern } from '../src/model/pattern.ts';

export const alpacaPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'alpaca.secret-key',
    family: 'credential',
    title: 'Alpaca secret key',
    description: 'The secret of an Alpaca API key.',
    impact: 'With the key’s id, whoever has it trades in the brokerage account.',
    remedy: 'Regenerate the key in Alpaca’s dashboard.',
    rotation: 'https://docs.alpaca.markets/docs/authentication',
    severity: 'critical',
    confidence: 'medium',
    tags: ['finance'],
    references: ['https://docs.alpaca.markets/docs/authentication'],
    names: ['alpaca', 'apca'],
    value: /[A-Za-z0-9]{40}|[A-Za-z0-9]{44}/,
    companion: {
      title: 'key id',
      regex: /(?<![A-Za-z0-9])(?<companion>[PAC]K[A-Z0-9]{18,24})(?![A-Za-z0-9])/,
      need: 'optional',
    },
    rank: 31,
    examples: {
      match: [
        { text: 'APCA_API_SECRET_KEY={base62*40}' },
        { text: 'alpaca:\n  secret: "{base62*40}"', path: 'a.yml' },
      ],
      skip: [
        { text: 'APCA_API_SECRET_KEY=your_apca_api_secret_key' },
        { text: 'alpaca revision {base62*40}' },
      ],
    },
  },
];
