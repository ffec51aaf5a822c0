// NextCaptcha: client key. https://docs.nextcaptcha.com/
import type { Pattern } from '../src/model/pattern.ts';

export const nextcaptchaPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'nextcaptcha.client-key',
    family: 'credential',
    title: 'NextCaptcha client key',
    description: '`next_` and some 34 hexadecimal digits beside NextCaptcha’s name.',
    impact: 'Whoever has it spends the account’s balance.',
    remedy:
      'Revoke the key in NextCaptcha’s account settings, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://docs.nextcaptcha.com/',
    severity: 'medium',
    confidence: 'medium',
    tags: ['devtools'],
    references: ['https://docs.nextcaptcha.com/'],
    names: ['nextcaptcha', 'next_captcha'],
    value: /next_[0-9a-f]{30,40}/,
    examples: {
      match: [
        { text: 'NEXTCAPTCHA_API_KEY=next_{hex*35}' },
        { text: '<add key="nextcaptchaApiKey" value="next_{hex*35}" />', path: 'App.config' },
      ],
      skip: [{ text: 'NEXTCAPTCHA_API_KEY=your-nextcaptcha-key' }, { text: 'see nextcaptcha next_{hex*35}' }],
    },
  },
];
