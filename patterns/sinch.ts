// Sinch: API token. https://developers.sinch.com/docs/
import type { Pattern } from '../src/model/pattern.ts';

export const sinchPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'sinch.api-token',
    family: 'credential',
    title: 'Sinch API token',
    description: 'An API token or key secret of Sinch.',
    impact: 'Whoever has it sends messages at the account’s cost and reads past ones.',
    remedy: 'Rotate the token in the Sinch dashboard.',
    rotation: 'https://developers.sinch.com/docs/',
    severity: 'high',
    confidence: 'medium',
    tags: ['messaging'],
    references: ['https://developers.sinch.com/docs/'],
    names: ['sinch'],
    value: /[0-9a-f]{32}/,
    words: ['token', 'secret', 'bearer', 'key', 'passw'],
    examples: {
      match: [
        { text: 'SINCH_API_TOKEN={hex*32}' },
        { text: 'curl https://us.sms.api.sinch.com/xms/v1/plan/batches -H "Authorization: Bearer {hex*32}"' },
      ],
      skip: [{ text: 'SINCH_API_TOKEN=your_sinch_api_token' }, { text: 'sinch revision {hex*32}' }],
    },
  },
];
