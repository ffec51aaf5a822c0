// PayU: client secret. https://developers.payu.com/europe/docs/
import type { Pattern } from '../src/model/pattern.ts';

export const payuPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'payu.client-secret',
    family: 'credential',
    title: 'PayU client secret',
    description: 'The OAuth client secret or second key of a PayU shop.',
    impact: 'Whoever has it takes payments, makes refunds and reads customers.',
    remedy: 'Ask PayU for new keys of the point of sale.',
    rotation: 'https://developers.payu.com/europe/docs/',
    severity: 'critical',
    confidence: 'medium',
    tags: ['payment'],
    references: ['https://developers.payu.com/europe/docs/'],
    names: ['payu', 'payulatam', 'openpayu'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [{ text: 'PAYU_CLIENT_SECRET={hex*32}' }, { text: 'payu:\n  second_key: {hex*32}' }],
      skip: [{ text: 'PAYU_CLIENT_SECRET=your_payu_client_secret' }, { text: 'payu revision {hex*32}' }],
    },
  },
];
