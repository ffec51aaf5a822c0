// Yousign: API key. https://developers.yousign.com/docs/api-keys
import type { Pattern } from '../src/model/pattern.ts';

export const yousignPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'yousign.api-key',
    family: 'credential',
    title: 'Yousign API key',
    description: '32 letters and digits beside Yousign’s name.',
    impact:
      'Whoever has it reads the contracts of the account and sends documents to be signed ' + 'in its name.',
    remedy:
      'Delete the key on Yousign’s page of keys and put a new one where programs read it ' + 'at run time.',
    rotation: 'https://developers.yousign.com/docs/api-keys',
    severity: 'high',
    confidence: 'medium',
    tags: ['saas'],
    references: ['https://developers.yousign.com/docs/api-keys'],
    names: ['yousign'],
    value: /[A-Za-z0-9]{32}/,
    examples: {
      match: [
        { text: 'YOUSIGN_API_KEY={base62*32}' },
        { text: 'private static final String YOUSIGN_API_KEY = "{base62*32}";', path: 'Api.java' },
      ],
      skip: [{ text: 'YOUSIGN_API_KEY=your-yousign-key' }, { text: 'yousign etag: {base62*32}' }],
    },
  },
];
