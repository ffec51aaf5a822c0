// You.com: API key. https://documentation.you.com/
import type { Pattern } from '../src/model/pattern.ts';

export const youComPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'you-com.api-key',
    family: 'credential',
    title: 'You.com API key',
    description: 'A key of the You.com API.',
    impact: 'Whoever has it calls searches at the account’s cost and uses up its limits.',
    remedy: 'Delete the key in the You.com API console under API keys and create a new one.',
    rotation: 'https://documentation.you.com/',
    severity: 'medium',
    confidence: 'high',
    tags: ['ai'],
    references: ['https://documentation.you.com/'],
    keywords: ['<__>', 'ydc-sk-'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}<__>[A-Za-z0-9]{20,100}|ydc-sk-[A-Za-z0-9_-]{20,120})(?![A-Za-z0-9_])/,
    checks: [{ kind: 'entropy', bitsMin: 3.5 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'YDC_API_KEY={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}<__>1{base62*47}' },
        {
          text: "curl https://api.ydc-index.io/search?query=a -H 'X-API-Key: ydc-sk-{hex*16}-{base62*32}-{hex*8}'",
        },
      ],
      skip: [
        { text: 'YDC_API_KEY=ydc-sk-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
        { text: 'ydc-sk-{hex*9}' },
      ],
    },
  },
];
