// TAGGUN: API key. https://developers.taggun.io/docs
import type { Pattern } from '../src/model/pattern.ts';

export const taggunPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'taggun.api-key',
    family: 'credential',
    title: 'TAGGUN API key',
    description: '32 hexadecimal digits beside TAGGUN’s name.',
    impact:
      'Whoever has it converts documents at the account’s cost and may fetch what is ' + 'stored there.',
    remedy:
      'Delete the key on TAGGUN’s page of keys and put a new one where programs read it at ' + 'run time.',
    rotation: 'https://developers.taggun.io/docs',
    severity: 'medium',
    confidence: 'medium',
    tags: ['saas', 'devtools'],
    references: ['https://developers.taggun.io/docs'],
    names: ['taggun'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'TAGGUN_API_KEY={hex*32}' },
        { text: 'private static final String TAGGUN_API_KEY = "{hex*32}";', path: 'Api.java' },
      ],
      skip: [{ text: 'TAGGUN_API_KEY=your-taggun-key' }, { text: 'taggun etag: {hex*32}' }],
    },
  },
];
