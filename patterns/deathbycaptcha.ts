// Death By Captcha: authentication token. https://deathbycaptcha.com/api
import type { Pattern } from '../src/model/pattern.ts';

export const deathbycaptchaPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'deathbycaptcha.auth-token',
    family: 'credential',
    title: 'Death By Captcha authentication token',
    description: 'An authentication token of Death By Captcha.',
    impact: 'Whoever has it spends the account’s balance.',
    remedy:
      'Revoke the token in Death By Captcha’s account settings, create a new one where it ' +
      'is still needed, and look through what it was used for.',
    rotation: 'https://deathbycaptcha.com/api',
    severity: 'medium',
    confidence: 'low',
    tags: ['devtools'],
    references: ['https://deathbycaptcha.com/api'],
    names: ['deathbycaptcha', 'death_by_captcha'],
    value: /[A-Za-z0-9+/]{60,90}={0,2}/,
    examples: {
      match: [
        { text: 'DEATHBYCAPTCHA_AUTHTOKEN={base64*75}' },
        { text: '<add key="deathbycaptchaAuthtoken" value="{base64*75}" />', path: 'App.config' },
      ],
      skip: [
        { text: 'DEATHBYCAPTCHA_AUTHTOKEN=your-deathbycaptcha-token' },
        { text: 'see deathbycaptcha {base64*75}' },
      ],
    },
  },
];
