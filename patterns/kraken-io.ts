// Kraken.io: API key or secret. https://kraken.io/docs/getting-started
import type { Pattern } from '../src/model/pattern.ts';

export const krakenIoPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'kraken-io.api-key',
    family: 'credential',
    title: 'Kraken.io API key or secret',
    description: '32 hexadecimal digits, or 40 for a secret, beside Kraken.io’s name.',
    impact: 'Whoever has it has images processed at the account’s cost.',
    remedy:
      'Revoke the secret in Kraken.io’s account settings, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://kraken.io/docs/getting-started',
    severity: 'medium',
    confidence: 'medium',
    tags: ['media', 'saas'],
    references: ['https://kraken.io/docs/getting-started'],
    names: ['kraken_io', 'api_kraken_io', 'krakenio'],
    value: /[0-9a-f]{32}|[0-9a-f]{40}/,
    examples: {
      match: [
        { text: 'KRAKEN_IO_API_KEY={hex*32}' },
        { text: 'kraken_io_api_key: {hex*32}', path: 'config.yaml' },
      ],
      skip: [{ text: 'KRAKEN_IO_API_KEY=your-kraken-io-secret' }, { text: 'see kraken io {hex*32}' }],
    },
  },
];
