// Wolfram|Alpha: AppID, AppID in a URL. https://products.wolframalpha.com/api/documentation
import type { Pattern } from '../src/model/pattern.ts';

export const wolframAlphaPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'wolfram-alpha.app-id',
    family: 'credential',
    title: 'Wolfram|Alpha AppID',
    description: '6 and 10 capitals and digits joined by a hyphen beside Wolfram|Alpha’s name.',
    impact: 'Whoever has it calls the API in the owner’s name and uses up its limits.',
    remedy:
      'Delete the key on Wolfram|Alpha’s page of keys and put a new one where programs ' +
      'read it at run time.',
    rotation: 'https://products.wolframalpha.com/api/documentation',
    severity: 'low',
    confidence: 'medium',
    tags: ['data'],
    references: ['https://products.wolframalpha.com/api/documentation'],
    names: ['wolfram', 'wolframalpha', 'wolfram_alpha'],
    value: /[A-Z0-9]{6}-[A-Z0-9]{10}/,
    words: ['app', 'id', 'key', 'token', 'client'],
    examples: {
      match: [
        { text: 'WOLFRAM_APP_ID={upperdigits*6}-{upperdigits*10}' },
        { text: "client = wolframalpha.Client('{upperdigits*6}-{upperdigits*10}')", path: 'a.py' },
      ],
      skip: [
        { text: 'WOLFRAM_APP_ID=your-wolfram-key' },
        { text: 'see wolfram {upperdigits*6}-{upperdigits*10}' },
      ],
    },
  },
  {
    kind: 'regex',
    id: 'wolfram-alpha.appid-parameter',
    family: 'credential',
    title: 'Wolfram|Alpha AppID in a URL',
    description:
      '6 and 10 capitals and digits in the parameter `appid`, as Wolfram|Alpha’s URLs have ' + 'it.',
    impact: 'Whoever has it calls the API in the owner’s name and uses up its limits.',
    remedy:
      'Regenerate the key in the Wolfram|Alpha dashboard, and look through the usage since ' +
      'it was committed.',
    rotation: 'https://products.wolframalpha.com/api/documentation',
    severity: 'low',
    confidence: 'medium',
    tags: ['data'],
    references: ['https://products.wolframalpha.com/api/documentation'],
    keywords: ['appid'],
    regex: /[?&]appid=(?<secret>[A-Z0-9]{6}-[A-Z0-9]{10})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 2.8 }, { kind: 'real-value' }],
    rank: 21,
    examples: {
      match: [
        { text: '/v2/query?input=pi&appid={upperdigits*6}-{upperdigits*10}' },
        { text: "url = base + '?appid={upperdigits*6}-{upperdigits*10}&i=' + q", path: 'a.py' },
      ],
      skip: [
        { text: '/v2/query?input=pi&appid=DEMO' },
        { text: '/v2/query?appid=XXXXXX-XXXXXXXXXX&input=pi' },
      ],
    },
  },
];
