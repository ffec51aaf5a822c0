// Kaggle: API key, API key (named), API token. https://www.kaggle.com/docs/api
import type { Pattern } from '../src/model/pattern.ts';

export const kagglePatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'kaggle.api-key',
    family: 'credential',
    title: 'Kaggle API key',
    description: 'The key of a Kaggle user, as in kaggle.json.',
    impact:
      'Whoever has it acts as the user: reads private data sets and notebooks, submits and ' + 'publishes.',
    remedy: 'Expire the tokens in Kaggle’s settings under API and create a new one.',
    rotation: 'https://www.kaggle.com/docs/api',
    severity: 'high',
    confidence: 'high',
    tags: ['ai', 'data'],
    references: ['https://www.kaggle.com/docs/api'],
    keywords: ['"key"'],
    regex:
      /"username"\s{0,4}:\s{0,4}"[\w.-]{1,60}"\s{0,4},\s{0,4}"key"\s{0,4}:\s{0,4}"(?<secret>[0-9a-f]{32})"/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: '{"username":"somebody","key":"{hex*32}"}', path: 'config/k.json' },
        { text: 'echo \'{"username": "somebody", "key": "{hex*32}"}\' > ~/.kaggle/kaggle.json' },
      ],
      skip: [
        { text: '{"username":"somebody","key":"00000000000000000000000000000000"}' },
        { text: '{"username":"somebody","key":"name"}' },
      ],
    },
  },
  {
    kind: 'named',
    id: 'kaggle.environment-key',
    family: 'credential',
    title: 'Kaggle API key (named)',
    description: 'The key of a Kaggle user, as in kaggle.json.',
    impact:
      'Whoever has it acts as the user: reads private data sets and notebooks, submits and ' + 'publishes.',
    remedy: 'Expire the tokens in Kaggle’s settings under API and create a new one.',
    rotation: 'https://www.kaggle.com/docs/api',
    severity: 'high',
    confidence: 'medium',
    tags: ['ai', 'data'],
    references: ['https://www.kaggle.com/docs/api'],
    names: ['kaggle'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'KAGGLE_KEY={hex*32}' },
        { text: 'os.environ["KAGGLE_KEY"] = "{hex*32}"', path: 'a.py' },
      ],
      skip: [{ text: 'KAGGLE_KEY=your_kaggle_key' }, { text: 'kaggle built from {hex*32}' }],
    },
  },
  {
    kind: 'regex',
    id: 'kaggle.api-token',
    family: 'credential',
    title: 'Kaggle API token',
    description: 'An API token of Kaggle in its newer form.',
    impact:
      'Whoever has it acts as the user: reads private data sets and notebooks, submits and ' + 'publishes.',
    remedy: 'Expire the tokens in Kaggle’s settings under API and create a new one.',
    rotation: 'https://www.kaggle.com/docs/api',
    severity: 'high',
    confidence: 'high',
    tags: ['ai', 'data'],
    references: ['https://www.kaggle.com/docs/api'],
    keywords: ['KGAT_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>KGAT_[0-9a-f]{32})(?![A-Za-z0-9_])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [{ text: 'KAGGLE_API_TOKEN=KGAT_{hex*32}' }, { text: 'kaggle auth --token KGAT_{hex*32}' }],
      skip: [
        { text: 'KAGGLE_API_TOKEN=KGAT_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
        { text: 'KGAT_{hex*9}' },
      ],
    },
  },
];
