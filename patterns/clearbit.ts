// Clearbit: secret key.
// See https://help.clearbit.com/hc/en-us/articles/360012877934
import type { Pattern } from '../src/model/pattern.ts';

export const clearbitPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'clearbit.secret-key',
    family: 'credential',
    title: 'Clearbit secret key',
    description: '`sk_` and 32 hexadecimal digits beside Clearbit’s name.',
    impact: 'Whoever has it looks people and companies up at the account’s cost.',
    remedy:
      'Revoke the secret under API keys, create a new one where it is still needed, and ' +
      'look through what it was used for.',
    rotation: 'https://help.clearbit.com/',
    severity: 'medium',
    confidence: 'high',
    tags: ['crm', 'data'],
    references: ['https://help.clearbit.com/hc/en-us/articles/360012877934'],
    names: ['clearbit'],
    value: /sk_[0-9a-f]{32}/,
    rank: 31,
    examples: {
      match: [
        { text: 'CLEARBIT_CLIENT_SECRET=sk_{hex*32}' },
        { text: 'clearbit_client_secret = "sk_{hex*32}"', path: 'app/settings.py' },
      ],
      skip: [{ text: 'CLEARBIT_SECRET=your-clearbit-secret' }, { text: 'see clearbit sk_{hex*32}' }],
    },
  },
];
