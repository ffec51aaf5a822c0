// Gong: access key or secret. https://gong.app.gong.io/settings/api/documentation
import type { Pattern } from '../src/model/pattern.ts';

export const gongPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'gong.access-key',
    family: 'credential',
    title: 'Gong access key or secret',
    description: '32 characters of base32, or a JSON web token, beside Gong’s name.',
    impact: 'Whoever has it reads and changes contacts, companies and deals.',
    remedy:
      'Delete the secret on Gong’s page of keys and put a new one where programs read it ' + 'at run time.',
    rotation: 'https://gong.app.gong.io/settings/api/documentation',
    severity: 'high',
    confidence: 'low',
    tags: ['crm', 'saas'],
    references: ['https://gong.app.gong.io/settings/api/documentation'],
    names: ['gong_api', 'gong_access', 'gong_io', 'gong_secret'],
    value: /[A-Z2-7]{32}|eyJ[A-Za-z0-9_-]{20,60}\.[A-Za-z0-9_-]{60,200}\.[A-Za-z0-9_-]{43}/,
    examples: {
      match: [
        { text: 'GONG_API_ACCESS_KEY={base32*32}' },
        { text: 'private static final String GONG_API_ACCESS_KEY = "{base32*32}";', path: 'Api.java' },
      ],
      skip: [{ text: 'GONG_API_ACCESS_KEY=your-gong-api-secret' }, { text: 'see gong api {base32*32}' }],
    },
  },
];
