// TurboSMS: token. https://turbosms.ua/api.html
import type { Pattern } from '../src/model/pattern.ts';

export const turbosmsPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'turbosms.token',
    family: 'credential',
    title: 'TurboSMS token',
    description: '40 hexadecimal digits beside TurboSMS’s name.',
    impact: 'Whoever has it sends messages or places calls at the account’s cost and reads its ' + 'history.',
    remedy:
      'Revoke the token in TurboSMS’s account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://turbosms.ua/api.html',
    severity: 'high',
    confidence: 'medium',
    tags: ['messaging'],
    references: ['https://turbosms.ua/api.html'],
    names: ['turbosms', 'turbo_sms'],
    value: /[0-9a-f]{40}/,
    examples: {
      match: [
        { text: 'TURBOSMS_TOKEN={hex*40}' },
        { text: 'turbosms_token = "{hex*40}"', path: 'app/settings.py' },
      ],
      skip: [{ text: 'TURBOSMS_TOKEN=your-turbosms-token' }, { text: 'see turbosms {hex*40}' }],
    },
  },
];
