// Fast2SMS: API key. https://docs.fast2sms.com/
import type { Pattern } from '../src/model/pattern.ts';

export const fast2smsPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'fast2sms.api-key',
    family: 'credential',
    title: 'Fast2SMS API key',
    description: '60 letters and digits, or some 90, beside Fast2SMS’s name.',
    impact: 'Whoever has it sends messages or places calls at the account’s cost and reads its ' + 'history.',
    remedy:
      'Revoke the key in Fast2SMS’s account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://docs.fast2sms.com/',
    severity: 'high',
    confidence: 'medium',
    tags: ['messaging'],
    references: ['https://docs.fast2sms.com/'],
    names: ['fast2sms', 'fast_2_sms'],
    value: /[A-Za-z0-9]{60}|[A-Za-z0-9]{85,100}/,
    examples: {
      match: [
        { text: 'FAST2SMS_API_KEY={base62*60}' },
        { text: 'https://www.fast2sms.com/dev/bulkV2?authorization={base62*60}&message=hi&numbers=9' },
      ],
      skip: [{ text: 'FAST2SMS_API_KEY=your-fast2sms-key' }, { text: 'see fast2sms {base62*60}' }],
    },
  },
];
