// Urlbox: API key or secret. https://urlbox.com/docs/api
import type { Pattern } from '../src/model/pattern.ts';

export const urlboxPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'urlbox.api-key',
    family: 'credential',
    title: 'Urlbox API key or secret',
    description: '16 letters and digits, or 32 hexadecimal digits, beside Urlbox’s name.',
    impact: 'Whoever has it takes screenshots at the account’s cost.',
    remedy:
      'Delete the secret on Urlbox’s page of keys and put a new one where programs read it ' + 'at run time.',
    rotation: 'https://urlbox.com/docs/api',
    severity: 'medium',
    confidence: 'medium',
    tags: ['devtools', 'saas'],
    references: ['https://urlbox.com/docs/api'],
    names: ['urlbox'],
    value: /[A-Za-z0-9]{16}|[0-9a-f]{32}/,
    words: ['key', 'secret', 'token', 'bearer'],
    examples: {
      match: [
        { text: 'URLBOX_API_KEY={base62*16}' },
        { text: 'private static final String URLBOX_API_KEY = "{base62*16}";', path: 'Api.java' },
      ],
      skip: [{ text: 'URLBOX_API_KEY=your-urlbox-secret' }, { text: 'urlbox etag: {base62*16}' }],
    },
  },
];
