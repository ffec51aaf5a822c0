// SMS Aero: API key. https://smsaero.ru/integration/documentation/api/
import type { Pattern } from '../src/model/pattern.ts';

export const smsaeroPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'smsaero.api-key',
    family: 'credential',
    title: 'SMS Aero API key',
    description: '28 to 40 letters, digits, `-` and `_` beside SMS Aero’s name.',
    impact: 'Whoever has it sends messages or places calls at the account’s cost and reads its ' + 'history.',
    remedy:
      'Delete the key on SMS Aero’s page of keys and put a new one where programs read it ' + 'at run time.',
    rotation: 'https://smsaero.ru/integration/documentation/api/',
    severity: 'high',
    confidence: 'low',
    tags: ['messaging'],
    references: ['https://smsaero.ru/integration/documentation/api/'],
    names: ['smsaero', 'sms_aero'],
    value: /[A-Za-z0-9_-]{28,40}/,
    examples: {
      match: [
        { text: 'SMSAERO_API_KEY={base64url*34}' },
        { text: 'private static final String SMSAERO_API_KEY = "{base64url*34}";', path: 'Api.java' },
      ],
      skip: [{ text: 'SMSAERO_API_KEY=your-smsaero-key' }, { text: 'smsaero etag: {base64url*34}' }],
    },
  },
];
