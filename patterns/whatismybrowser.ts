// WhatIsMyBrowser.com: API key. https://developers.whatismybrowser.com/api/
import type { Pattern } from '../src/model/pattern.ts';

export const whatismybrowserPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'whatismybrowser.api-key',
    family: 'credential',
    title: 'WhatIsMyBrowser.com API key',
    description: '32 hexadecimal digits beside WhatIsMyBrowser.com’s name.',
    impact: 'Whoever has it queries data on the account’s plan and uses up its quota.',
    remedy:
      'Delete the key on WhatIsMyBrowser.com’s page of keys and put a new one where ' +
      'programs read it at run time.',
    rotation: 'https://developers.whatismybrowser.com/api/',
    severity: 'low',
    confidence: 'medium',
    tags: ['data'],
    references: ['https://developers.whatismybrowser.com/api/'],
    names: ['whatismybrowser'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'WHATISMYBROWSER_API_KEY={hex*32}' },
        { text: 'private static final String WHATISMYBROWSER_API_KEY = "{hex*32}";', path: 'Api.java' },
      ],
      skip: [
        { text: 'WHATISMYBROWSER_API_KEY=your-whatismybrowser-key' },
        { text: 'whatismybrowser etag: {hex*32}' },
      ],
    },
  },
];
