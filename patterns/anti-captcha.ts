// Anti-Captcha: API key.
// See https://anti-captcha.com/apidoc
import type { Pattern } from '../src/model/pattern.ts';

export const antiCaptchaPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'anti-captcha.api-key',
    family: 'credential',
    title: 'Anti-Captcha API key',
    description: '32 hexadecimal digits beside the name of Anti-Captcha or CapMonster.',
    impact: 'Whoever has it spends the account’s balance.',
    remedy:
      'Revoke the key in the account’s settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://anti-captcha.com/',
    severity: 'medium',
    confidence: 'medium',
    tags: ['security', 'devtools'],
    references: ['https://anti-captcha.com/apidoc'],
    names: ['anticaptcha', 'anti_captcha', 'capmonster'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'ANTI_CAPTCHA_API_KEY={hex*32}' },
        { text: '"antiCaptchaApiKey": "{hex*32}"', path: 'config.json' },
      ],
      skip: [{ text: 'ANTI_CAPTCHA_KEY=your-anti-captcha-key' }, { text: 'see anticaptcha {hex*32}' }],
    },
  },
];
