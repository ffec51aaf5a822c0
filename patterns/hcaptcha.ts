// hCaptcha: secret key.
// See https://docs.hcaptcha.com/#verify-the-user-response-server-side
import type { Pattern } from '../src/model/pattern.ts';

export const hcaptchaPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'hcaptcha.secret-key',
    family: 'credential',
    title: 'hCaptcha secret key',
    description: '`ES_` and 32 hexadecimal digits, or `0x` and 40, beside hCaptcha’s name.',
    impact: 'Whoever has it checks answers in the account’s name.',
    remedy: 'in the account’s settings: generate a new secret.',
    rotation: 'https://docs.hcaptcha.com/configuration',
    severity: 'medium',
    confidence: 'high',
    tags: ['security'],
    references: ['https://docs.hcaptcha.com/#verify-the-user-response-server-side'],
    names: ['hcaptcha', 'h_captcha', 'captcha'],
    value: /ES_[0-9a-f]{32}|0x[0-9A-Fa-f]{40}/,
    rank: 31,
    examples: {
      match: [
        { text: 'HCAPTCHA_SECRET_KEY=ES_{hex*32}' },
        { text: "hcaptcha_secret = ('0x{hex*40}', token)", path: 'a.py' },
      ],
      skip: [
        { text: 'HCAPTCHA_SECRET=0x0000000000000000000000000000000000000000' },
        { text: 'HCAPTCHA_SECRET=your-secret' },
      ],
    },
  },
];
