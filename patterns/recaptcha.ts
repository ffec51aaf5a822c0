// Google reCAPTCHA: reCAPTCHA secret key.
// See https://developers.google.com/recaptcha/docs/verify
import type { Pattern } from '../src/model/pattern.ts';

export const recaptchaPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'recaptcha.secret-key',
    family: 'credential',
    title: 'reCAPTCHA secret key',
    description:
      '40 characters that start with `6L`, beside a word for a secret; the site key has ' +
      'the same form and is public.',
    impact: 'Whoever has it checks answers in the site’s name, and so learns how to pass them.',
    remedy: 'Create a new key pair in the admin console.',
    rotation: 'https://developers.google.com/recaptcha/docs/settings',
    severity: 'medium',
    confidence: 'high',
    tags: ['security'],
    references: ['https://developers.google.com/recaptcha/docs/verify'],
    names: ['recaptcha', 're_captcha', 'captcha', 'grecaptcha', 'google_captcha'],
    value: /6L[A-Za-z0-9_-]{38}/,
    words: ['secret', 'private'],
    rank: 31,
    examples: {
      match: [
        { text: 'RECAPTCHA_SECRET_KEY=6L{base62*6}AAAAA{base62*25}4a' },
        { text: 'recaptcha:\n  secret: 6L{base62*6}AAAAA{base62*25}4a\n', path: 'a.yml' },
        { text: '"reCaptchaPrivateKey": "6L{base62*6}AAAAA{base62*26}7"', path: 'a.json' },
      ],
      skip: [
        { text: 'RECAPTCHA_SECRET_KEY=your-secret-key' },
        { text: 'RECAPTCHA_SITE_{~}NAME=6L{base62*6}AAAAA{base62*10}' },
      ],
    },
  },
];
