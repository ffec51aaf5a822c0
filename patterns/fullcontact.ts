// FullContact: API key. https://docs.fullcontact.com/docs/api-keys
import type { Pattern } from '../src/model/pattern.ts';

export const fullcontactPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'fullcontact.api-key',
    family: 'credential',
    title: 'FullContact API key',
    description:
      '32 letters and digits, or 16 hexadecimal digits in old keys, beside FullContact’s ' + 'name.',
    impact: 'Whoever has it looks people and companies up at the account’s cost.',
    remedy:
      'Revoke the key in FullContact’s account settings, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://docs.fullcontact.com/docs/api-keys',
    severity: 'medium',
    confidence: 'medium',
    tags: ['crm', 'data'],
    references: ['https://docs.fullcontact.com/docs/api-keys'],
    names: ['fullcontact', 'full_contact'],
    value: /[A-Za-z0-9]{32}|[0-9a-f]{16}/,
    examples: {
      match: [
        { text: 'FULLCONTACT_API_KEY={base62*32}' },
        { text: 'fullcontact_api_key = "{base62*32}"', path: 'app/settings.py' },
      ],
      skip: [{ text: 'FULLCONTACT_API_KEY=your-fullcontact-key' }, { text: 'see fullcontact {base62*32}' }],
    },
  },
];
