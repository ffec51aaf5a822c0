// Naver: client secret. https://developers.naver.com/docs/common/openapiguide/
import type { Pattern } from '../src/model/pattern.ts';

export const naverPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'naver.client-secret',
    family: 'credential',
    title: 'Naver client secret',
    description: '10 letters, digits and `_` beside Naver’s name.',
    impact: 'Whoever has it has texts processed on the account’s plan and uses up its quota.',
    remedy:
      'Regenerate the secret in the Naver dashboard, and look through the usage since it ' + 'was committed.',
    rotation: 'https://developers.naver.com/docs/common/openapiguide/',
    severity: 'medium',
    confidence: 'medium',
    tags: ['translation', 'data'],
    references: ['https://developers.naver.com/docs/common/openapiguide/'],
    names: ['naver', 'naver_client', 'papago', 'x_naver'],
    value: /[A-Za-z0-9_]{10}/,
    words: ['secret'],
    companion: {
      title: 'client id',
      regex: /(?<![A-Za-z0-9])(?<companion>[A-Za-z0-9_]{20})(?![A-Za-z0-9])/,
      need: 'preferred',
    },
    examples: {
      match: [
        { text: 'NAVER_CLIENT_ID={base62*20}\nNAVER_CLIENT_SECRET={base62*8}7k' },
        { text: 'X-Naver-Client-Id: {base62*20}\nX-Naver-Client-Secret: {base62*8}7k' },
      ],
      skip: [{ text: 'NAVER_CLIENT_SECRET=your-naver-secret' }, { text: 'naver id {base62*10}' }],
    },
  },
];
