// Baidu: secret key. https://cloud.baidu.com/doc/index.html
import type { Pattern } from '../src/model/pattern.ts';

export const baiduPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'baidu.secret-key',
    family: 'credential',
    title: 'Baidu secret key',
    description: 'The secret key of an application on Baidu’s AI platforms (ERNIE).',
    impact: 'Whoever has it calls Baidu’s services at the account’s cost and uses up its limits.',
    remedy: 'Reset the secret key of the application in Baidu’s console.',
    rotation: 'https://cloud.baidu.com/doc/index.html',
    severity: 'high',
    confidence: 'medium',
    tags: ['ai'],
    references: ['https://cloud.baidu.com/doc/index.html'],
    names: ['ernie', 'erniebot', 'wenxin', 'yiyan'],
    value: /[A-Za-z0-9]{32}/,
    companion: {
      title: 'API key',
      regex:
        /(?:api|app|access|client)_?(?:key|id)["']?\s{0,4}[:=]\s{0,4}["']?(?<companion>[A-Za-z0-9]{24})(?![A-Za-z0-9])/i,
      need: 'optional',
    },
    examples: {
      match: [{ text: 'ERNIE_SECRET_KEY={base62*32}' }, { text: 'wenxin:\n  secret_key: "{base62*32}"' }],
      skip: [{ text: 'ERNIE_SECRET_KEY=your_ernie_secret_key' }, { text: 'ernie trace {base62*32}' }],
    },
  },
];
