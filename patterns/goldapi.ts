// GoldAPI: API key. https://www.goldapi.io/dashboard
import type { Pattern } from '../src/model/pattern.ts';

export const goldapiPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'goldapi.api-key',
    family: 'credential',
    title: 'GoldAPI API key',
    description: 'A key of GoldAPI: `goldapi-`, a random part and `-io`.',
    impact: 'Whoever has it queries rates on the account’s plan and uses up its quota.',
    remedy:
      'Delete the key on GoldAPI’s page of keys and put a new one where programs read it ' + 'at run time.',
    rotation: 'https://www.goldapi.io/dashboard',
    severity: 'low',
    confidence: 'high',
    tags: ['finance', 'data'],
    references: ['https://www.goldapi.io/dashboard'],
    keywords: ['goldapi-'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>goldapi-[a-z0-9]{10,24}-io)(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 2.8 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'GOLDAPI_KEY=goldapi-{lowerdigits*16}-io' },
        { text: 'x-access-token: goldapi-{lowerdigits*14}-io' },
      ],
      skip: [{ text: 'goldapi-your-key-io' }, { text: 'goldapi-xxxxxxxxxxxxxxxx-io' }],
    },
  },
];
