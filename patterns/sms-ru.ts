// SMS.ru: API id. https://sms.ru/api
import type { Pattern } from '../src/model/pattern.ts';

export const smsRuPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'sms-ru.api-id',
    family: 'credential',
    title: 'SMS.ru API id',
    description: 'The api_id of an SMS.ru account.',
    impact: 'Whoever has it sends messages at the account’s cost and reads past ones.',
    remedy: 'Change the api_id in SMS.ru’s settings.',
    rotation: 'https://sms.ru/api',
    severity: 'high',
    confidence: 'medium',
    tags: ['messaging'],
    references: ['https://sms.ru/api'],
    names: ['smsru', 'sms_ru'],
    value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i,
    words: ['api', 'key', 'token'],
    examples: {
      match: [
        { text: 'SMSRU_API_ID={HEX*8}-{HEX*4}-{HEX*4}-{HEX*4}-{HEX*12}' },
        { text: 'https://sms.ru/sms/send?api_id={HEX*8}-{HEX*4}-{HEX*4}-{HEX*4}-{HEX*12}&to=7' },
      ],
      skip: [
        { text: 'SMSRU_API_ID=your_smsru_api_id' },
        { text: 'smsru built from {HEX*8}-{HEX*4}-{HEX*4}-{HEX*4}-{HEX*12}' },
      ],
    },
  },
];
