// Disqus: API secret. https://disqus.com/api/docs/auth/
import type { Pattern } from '../src/model/pattern.ts';

export const disqusPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'disqus.secret-key',
    family: 'credential',
    title: 'Disqus API secret',
    description: '64 letters and digits beside Disqus’ name.',
    impact: 'Whoever has it reads and posts as the app or the user that it was issued for.',
    remedy:
      'Delete the secret on Disqus’ page of keys and put a new one where programs read it ' + 'at run time.',
    rotation: 'https://disqus.com/api/docs/auth/',
    severity: 'medium',
    confidence: 'medium',
    tags: ['social'],
    references: ['https://disqus.com/api/docs/auth/'],
    names: ['disqus'],
    value: /[A-Za-z0-9]{64}/,
    words: ['secret', 'key', 'token'],
    examples: {
      match: [
        { text: 'DISQUS_SECRET_KEY={base62*64}' },
        { text: '{"disqusSecretKey": "{base62*64}"}', path: 'config.json' },
      ],
      skip: [{ text: 'DISQUS_SECRET_KEY=your-disqus-secret' }, { text: 'see disqus {base62*64}' }],
    },
  },
];
