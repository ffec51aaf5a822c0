// EasyPost: API key, test key. https://docs.easypost.com/docs/authentication
import type { Pattern } from '../src/model/pattern.ts';

export const easypostPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'easypost.api-key',
    family: 'credential',
    title: 'EasyPost API key',
    description: 'A production key of EasyPost.',
    impact: 'Whoever has it buys shipping labels at the account’s cost and reads addresses.',
    remedy: 'Disable the key in EasyPost’s dashboard under API keys.',
    rotation: 'https://docs.easypost.com/docs/authentication',
    severity: 'high',
    confidence: 'high',
    tags: ['ecommerce', 'saas'],
    references: ['https://docs.easypost.com/docs/authentication'],
    keywords: ['EZAK'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>EZAK[A-Za-z0-9]{54})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3.8 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'EASYPOST_API_KEY=EZAK{base62*54}' },
        { text: 'client = easypost.EasyPostClient("EZAK{base62*54}")', path: 'a.py' },
      ],
      skip: [
        { text: 'EASYPOST_API_KEY=EZAKxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
        { text: 'EZAK{hex*9}' },
      ],
    },
  },
  {
    kind: 'regex',
    id: 'easypost.test-key',
    family: 'credential',
    title: 'EasyPost test key',
    description: 'A test key of EasyPost.',
    impact: 'No label is bought with it; whoever has it reads test data.',
    remedy: 'Disable the key in EasyPost’s dashboard under API keys.',
    rotation: 'https://docs.easypost.com/docs/authentication',
    severity: 'low',
    confidence: 'high',
    tags: ['ecommerce', 'saas'],
    references: ['https://docs.easypost.com/docs/authentication'],
    keywords: ['EZTK'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>EZTK[A-Za-z0-9]{54})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3.8 }, { kind: 'real-value' }],
    examples: {
      match: [{ text: 'EASYPOST_TEST_KEY=EZTK{base62*54}' }, { text: '"EZTK{base62*54}"' }],
      skip: [
        { text: 'EASYPOST_TEST_KEY=EZTKxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
        { text: 'EZTK{hex*9}' },
      ],
    },
  },
];
