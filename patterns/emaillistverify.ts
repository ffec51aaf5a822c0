// EmailListVerify: API key. https://www.emaillistverify.com/docs/
import type { Pattern } from '../src/model/pattern.ts';

export const emaillistverifyPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'emaillistverify.api-key',
    family: 'credential',
    title: 'EmailListVerify API key',
    description: '20 to 40 letters and digits beside EmailListVerify’s name.',
    impact: 'Whoever has it checks addresses and numbers at the account’s cost.',
    remedy:
      'Revoke the key in EmailListVerify’s account settings, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://www.emaillistverify.com/docs/',
    severity: 'medium',
    confidence: 'low',
    tags: ['email', 'data'],
    references: ['https://www.emaillistverify.com/docs/'],
    names: ['emaillistverify', 'email_list_verify'],
    value: /[A-Za-z0-9]{20,40}/,
    examples: {
      match: [
        { text: 'EMAILLISTVERIFY_API_KEY={base62*30}' },
        { text: 'emaillistverify_api_key = "{base62*30}"', path: 'app/settings.py' },
      ],
      skip: [
        { text: 'EMAILLISTVERIFY_API_KEY=your-emaillistverify-key' },
        { text: 'see emaillistverify {base62*30}' },
      ],
    },
  },
];
