// Mailjet: API key. https://dev.mailjet.com/email/guides/getting-started/
import type { Pattern } from '../src/model/pattern.ts';

export const mailjetPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'mailjet.api-key',
    family: 'credential',
    title: 'Mailjet API key',
    description: 'The API key or secret key of a Mailjet account.',
    impact: 'Whoever has it sends mail in the owner’s name and reads the contacts.',
    remedy: 'Reset the secret key in Mailjet’s account settings.',
    rotation: 'https://dev.mailjet.com/email/guides/getting-started/',
    severity: 'high',
    confidence: 'medium',
    tags: ['messaging', 'email'],
    references: ['https://dev.mailjet.com/email/guides/getting-started/'],
    names: ['mailjet', 'mj_apikey', 'mj_secret'],
    value: /[0-9a-f]{32}/,
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
    examples: {
      match: [{ text: 'MJ_APIKEY_PRIVATE={hex*32}' }, { text: 'mailjet:\n  secret_key: {hex*32}' }],
      skip: [{ text: 'MJ_APIKEY_PRIVATE=your_mj_apikey_private' }, { text: 'mailjet see {hex*32}' }],
    },
  },
];
