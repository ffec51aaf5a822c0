// SMSAPI: token. https://www.smsapi.com/docs/
import type { Pattern } from '../src/model/pattern.ts';

export const smsapiPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'smsapi.token',
    family: 'credential',
    title: 'SMSAPI token',
    description: 'An OAuth token of SMSAPI.',
    impact: 'Whoever has it sends messages at the account’s cost and reads past ones.',
    remedy: 'Delete the token in SMSAPI’s panel under API tokens.',
    rotation: 'https://www.smsapi.com/docs/',
    severity: 'high',
    confidence: 'medium',
    tags: ['messaging'],
    references: ['https://www.smsapi.com/docs/'],
    names: ['smsapi'],
    value: /[A-Za-z0-9]{40}/,
    examples: {
      match: [
        { text: 'SMSAPI_TOKEN={base62*40}' },
        { text: "curl https://api.smsapi.com/sms.do -H 'Authorization: Bearer {base62*40}'" },
      ],
      skip: [{ text: 'SMSAPI_TOKEN=your_smsapi_token' }, { text: 'smsapi see {base62*40}' }],
    },
  },
];
