// GeeTest: captcha key. https://docs.geetest.com/
import type { Pattern } from '../src/model/pattern.ts';

export const geetestPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'geetest.captcha-key',
    family: 'credential',
    title: 'GeeTest captcha key',
    description: '32 hexadecimal digits beside GeeTest’s name.',
    impact: 'Whoever has it validates answers in the site’s name; the protection counts for ' + 'nothing.',
    remedy:
      'Delete the key on GeeTest’s page of keys and put a new one where programs read it ' + 'at run time.',
    rotation: 'https://docs.geetest.com/',
    severity: 'medium',
    confidence: 'medium',
    tags: ['security'],
    references: ['https://docs.geetest.com/'],
    names: ['geetest'],
    value: /[0-9a-f]{32}/,
    words: ['key', 'secret'],
    examples: {
      match: [
        { text: 'GEETEST_CAPTCHA_KEY={hex*32}' },
        { text: 'private static final String GEETEST_CAPTCHA_KEY = "{hex*32}";', path: 'Api.java' },
      ],
      skip: [{ text: 'GEETEST_CAPTCHA_KEY=your-geetest-key' }, { text: 'see geetest {hex*32}' }],
    },
  },
];
