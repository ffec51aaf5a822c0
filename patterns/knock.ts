// Knock: secret key. https://docs.knock.app/developer-tools/api-keys
import type { Pattern } from '../src/model/pattern.ts';

export const knockPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'knock.secret-key',
    family: 'credential',
    title: 'Knock secret key',
    description: 'A secret API key of a Knock environment.',
    impact: 'Whoever has it sends notifications in the owner’s name and reads users and messages.',
    remedy: 'Roll the key in Knock’s dashboard under API keys.',
    rotation: 'https://docs.knock.app/developer-tools/api-keys',
    severity: 'high',
    confidence: 'high',
    tags: ['messaging'],
    references: ['https://docs.knock.app/developer-tools/api-keys'],
    names: ['knock_api', 'knock_app', 'knocklabs', 'knock_secret', 'knock_sk', 'knock_key'],
    value: /sk_(?:test_)?[A-Za-z0-9_-]{40,48}/,
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
        { text: 'KNOCK_API_KEY=sk_{base62*43}' },
        { text: "curl https://api.knock.app/v1/users -H 'Authorization: Bearer sk_{base62*43}'" },
      ],
      skip: [{ text: 'KNOCK_API_KEY=your_knock_api_key' }, { text: 'knock api revision sk_{base62*43}' }],
    },
  },
];
