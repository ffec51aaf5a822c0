// Short.io: secret key. https://developers.short.io/docs/getting-started-with-shortcm-api
import type { Pattern } from '../src/model/pattern.ts';

export const shortIoPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'short-io.secret-key',
    family: 'credential',
    title: 'Short.io secret key',
    description: '`sk_` and 16 letters and digits beside Short.io’s name.',
    impact:
      'Whoever has it creates and redirects short links of the account and reads their ' + 'statistics.',
    remedy:
      'Revoke the key in Short.io’s account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://developers.short.io/docs/getting-started-with-shortcm-api',
    severity: 'medium',
    confidence: 'medium',
    tags: ['saas', 'marketing'],
    references: ['https://developers.short.io/docs/getting-started-with-shortcm-api'],
    names: ['short_io', 'shortio', 'shortcm'],
    value: /(?:sk_)?[A-Za-z0-9]{16,20}/,
    words: ['key', 'secret', 'auth'],
    rank: 31,
    examples: {
      match: [
        { text: 'SHORTIO_SECRET_KEY=sk_{base62*16}' },
        { text: 'shortio_secret_key: sk_{base62*16}', path: 'config.yaml' },
      ],
      skip: [{ text: 'SHORTIO_SECRET_KEY=your-shortio-key' }, { text: 'see shortio sk_{base62*16}' }],
    },
  },
];
