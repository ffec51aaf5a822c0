// 2Captcha: API key.
// See https://2captcha.com/api-docs
import type { Pattern } from '../src/model/pattern.ts';

export const twoCaptchaPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'two-captcha.api-key',
    family: 'credential',
    title: '2Captcha API key',
    description: '32 hexadecimal digits beside the name of 2Captcha or RuCaptcha.',
    impact: 'Whoever has it spends the account’s balance.',
    remedy:
      'Revoke the key in the account’s settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://2captcha.com/setting',
    severity: 'medium',
    confidence: 'medium',
    tags: ['security', 'devtools'],
    references: ['https://2captcha.com/api-docs'],
    names: ['2captcha', 'twocaptcha', 'two_captcha', 'rucaptcha'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'TWOCAPTCHA_API_KEY={hex*32}' },
        { text: '"twoCaptchaApiKey": "{hex*32}"', path: 'config.json' },
      ],
      skip: [{ text: 'TWOCAPTCHA_API_KEY=your-two-captcha-key' }, { text: 'see 2captcha {hex*32}' }],
    },
  },
];
