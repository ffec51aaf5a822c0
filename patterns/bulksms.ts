// BulkSMS: token secret. https://www.bulksms.com/developer/json/v1/
import type { Pattern } from '../src/model/pattern.ts';

export const bulksmsPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'bulksms.token-secret',
    family: 'credential',
    title: 'BulkSMS token secret',
    description: 'A token’s secret beside BulkSMS’s name.',
    impact: 'Whoever has it sends messages or places calls at the account’s cost and reads its ' + 'history.',
    remedy:
      'Delete the secret on BulkSMS’s page of keys and put a new one where programs read ' +
      'it at run time.',
    rotation: 'https://www.bulksms.com/developer/json/v1/',
    severity: 'high',
    confidence: 'low',
    tags: ['messaging'],
    references: ['https://www.bulksms.com/developer/json/v1/'],
    names: ['bulksms', 'bulk_sms'],
    value: /[A-Za-z0-9_!*#]{20,40}/,
    words: ['secret'],
    examples: {
      match: [
        { text: 'BULKSMS_TOKEN_SECRET={base62*32}' },
        { text: '{"bulksmsTokenSecret": "{base62*32}"}', path: 'config.json' },
      ],
      skip: [{ text: 'BULKSMS_TOKEN_SECRET=your-bulksms-secret' }, { text: 'see bulksms {base62*32}' }],
    },
  },
];
