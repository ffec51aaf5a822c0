// API keys of KeyCDN.
// https://www.keycdn.com/api
import type { Pattern } from '../src/model/pattern.ts';

export const keycdnPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'keycdn.api-key',
    family: 'credential',
    title: 'KeyCDN API key',
    description: 'The secret API key of KeyCDN, beside its name.',
    impact: 'Whoever has it changes and purges the account’s zones.',
    remedy: 'Generate a new secret API key in the account settings.',
    rotation: 'https://www.keycdn.com/api',
    severity: 'high',
    confidence: 'medium',
    tags: ['cdn'],
    references: ['https://www.keycdn.com/api'],
    names: ['keycdn'],
    value: /sk_prod_[A-Za-z0-9+/=_-]{16,60}|[A-Za-z0-9]{30,44}/,
    words: ['api', 'secret', 'token', 'auth', '-u\\s', '^["\\\'\\]]{0,3}\\s*(?:=>|:=|[:=,])'],
    examples: {
      match: [
        { text: 'KEYCDN_API_KEY=sk_prod_{base62*30}' },
        { text: 'keycdn:\n  api_key: "{base62*36}"', path: 'cdn.yml' },
      ],
      skip: [{ text: 'KEYCDN_API_KEY=sk_prod_your_key' }, { text: 'keycdn zone {base62*30}' }],
    },
  },
];
