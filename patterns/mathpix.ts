// Mathpix: app key. https://docs.mathpix.com/
import type { Pattern } from '../src/model/pattern.ts';

export const mathpixPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'mathpix.app-key',
    family: 'credential',
    title: 'Mathpix app key',
    description: '64 hexadecimal digits, or 32 or 20 in old keys, beside Mathpix’s name.',
    impact:
      'Whoever has it converts documents at the account’s cost and may fetch what is ' + 'stored there.',
    remedy:
      'Delete the key on Mathpix’s page of keys and put a new one where programs read it ' + 'at run time.',
    rotation: 'https://docs.mathpix.com/',
    severity: 'medium',
    confidence: 'medium',
    tags: ['saas', 'devtools'],
    references: ['https://docs.mathpix.com/'],
    names: ['mathpix'],
    value: /[0-9a-f]{64}|[0-9a-f]{32}|[0-9a-f]{20}/,
    words: ['key', 'token'],
    examples: {
      match: [
        { text: 'MATHPIX_APP_KEY={hex*64}' },
        { text: 'private static final String MATHPIX_APP_KEY = "{hex*64}";', path: 'Api.java' },
      ],
      skip: [{ text: 'MATHPIX_APP_KEY=your-mathpix-key' }, { text: 'see mathpix {hex*64}' }],
    },
  },
];
