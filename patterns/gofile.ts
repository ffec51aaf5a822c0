// Gofile: account token. https://gofile.io/api
import type { Pattern } from '../src/model/pattern.ts';

export const gofilePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'gofile.account-token',
    family: 'credential',
    title: 'Gofile account token',
    description: '32 letters and digits beside Gofile’s name.',
    impact: 'Whoever has it uploads to and deletes from the account.',
    remedy:
      'Delete the token on Gofile’s page of keys and put a new one where programs read it ' + 'at run time.',
    rotation: 'https://gofile.io/api',
    severity: 'medium',
    confidence: 'medium',
    tags: ['storage', 'media'],
    references: ['https://gofile.io/api'],
    names: ['gofile'],
    value: /[A-Za-z0-9]{32}/,
    examples: {
      match: [
        { text: 'GOFILE_TOKEN={base62*32}' },
        { text: '{"gofileToken": "{base62*32}"}', path: 'config.json' },
      ],
      skip: [{ text: 'GOFILE_TOKEN=your-gofile-token' }, { text: 'gofile etag: {base62*32}' }],
    },
  },
];
