// Logflare: API key.
// See https://docs.logflare.app/
import type { Pattern } from '../src/model/pattern.ts';

export const logflarePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'logflare.api-key',
    family: 'credential',
    title: 'Logflare API key',
    description: '12 to 64 letters and digits beside Logflare’s name.',
    impact: 'Whoever has it sends false data into the account and runs up its bill.',
    remedy:
      'Revoke the key under Access tokens, create a new one where it is still needed, ' +
      'and look through what it was used for.',
    rotation: 'https://docs.logflare.app/',
    severity: 'medium',
    confidence: 'medium',
    tags: ['observability'],
    references: ['https://docs.logflare.app/'],
    names: ['logflare'],
    value: /[A-Za-z0-9_-]{12}|[A-Za-z0-9]{40,64}/,
    examples: {
      match: [
        { text: 'LOGFLARE_API_KEY={base62*9}4aZ' },
        {
          text: 'curl "https://api.logflare.app/logs/json?source=1" -H "X-API-KEY: {base62*9}7bQ"',
          path: 'a.sh',
        },
        { text: 'logflare:\n  api_key: {hex*64}\n', path: 'config.yml' },
      ],
      skip: [{ text: 'LOGFLARE_KEY=your-logflare-key' }, { text: 'see logflare {base62*9}4aZ' }],
    },
  },
];
