// TrueCaptcha: API key. https://truecaptcha.org/api.html
import type { Pattern } from '../src/model/pattern.ts';

export const truecaptchaPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'truecaptcha.api-key',
    family: 'credential',
    title: 'TrueCaptcha API key',
    description: '20 letters and digits beside TrueCaptcha’s name.',
    impact: 'Whoever has it spends the account’s balance.',
    remedy:
      'Delete the key on TrueCaptcha’s page of keys and put a new one where programs read ' +
      'it at run time.',
    rotation: 'https://truecaptcha.org/api.html',
    severity: 'medium',
    confidence: 'medium',
    tags: ['devtools'],
    references: ['https://truecaptcha.org/api.html'],
    names: ['truecaptcha'],
    value: /[A-Za-z0-9]{20}/,
    examples: {
      match: [
        { text: 'TRUECAPTCHA_API_KEY={base62*20}' },
        { text: '{"truecaptchaApiKey": "{base62*20}"}', path: 'config.json' },
      ],
      skip: [{ text: 'TRUECAPTCHA_API_KEY=your-truecaptcha-key' }, { text: 'truecaptcha etag: {base62*20}' }],
    },
  },
];
