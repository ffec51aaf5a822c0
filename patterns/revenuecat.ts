// RevenueCat: secret key. https://www.revenuecat.com/docs/projects/authentication
import type { Pattern } from '../src/model/pattern.ts';

export const revenuecatPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'revenuecat.secret-key',
    family: 'credential',
    title: 'RevenueCat secret key',
    description: 'A secret API key of a RevenueCat project.',
    impact: 'Whoever has it reads customers and grants and refunds purchases.',
    remedy: 'Delete the key in RevenueCat’s project settings under API keys and create a new one.',
    rotation: 'https://www.revenuecat.com/docs/projects/authentication',
    severity: 'high',
    confidence: 'high',
    tags: ['payment'],
    references: ['https://www.revenuecat.com/docs/projects/authentication'],
    names: ['revenuecat', 'revenue_cat', 'rc_secret', 'rc_api'],
    value: /sk_[A-Za-z0-9]{28,32}/,
    words: [
      'key',
      'token',
      'secret',
      'auth',
      'bearer',
      'passw',
      'cred',
      'private',
      'api',
      'access',
      'sign',
      '^["\'\\]]{0,2}\\s{0,4}(?::=|=>|[:=])',
    ],
    rank: 31,
    examples: {
      match: [
        { text: 'REVENUECAT_SECRET_KEY=sk_{base62*28}' },
        {
          text: "curl https://api.revenuecat.com/v1/subscribers/a -H 'Authorization: Bearer sk_{base62*28}'",
        },
      ],
      skip: [
        { text: 'REVENUECAT_SECRET_KEY=your_revenuecat_secret_key' },
        { text: 'revenuecat built from sk_{base62*28}' },
      ],
    },
  },
];
