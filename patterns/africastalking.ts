// Africa’s Talking: API key, API key (older form). https://developers.africastalking.com/
import type { Pattern } from '../src/model/pattern.ts';

export const africastalkingPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'africastalking.api-key',
    family: 'credential',
    title: 'Africa’s Talking API key',
    description: 'A key of the Africa’s Talking API.',
    impact: 'Whoever has it sends messages at the account’s cost and reads past ones.',
    remedy: 'Generate a new key in the app’s settings, which ends the old one.',
    rotation: 'https://developers.africastalking.com/',
    severity: 'high',
    confidence: 'high',
    tags: ['messaging'],
    references: ['https://developers.africastalking.com/'],
    keywords: ['atsk_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>atsk_[0-9a-f]{72})(?![A-Za-z0-9_])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [{ text: 'AT_API_KEY=atsk_{hex*72}' }, { text: '"apiKey": "atsk_{hex*72}"' }],
      skip: [{ text: 'AT_API_KEY=atsk_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' }, { text: 'atsk_{hex*9}' }],
    },
  },
  {
    kind: 'named',
    id: 'africastalking.legacy-key',
    family: 'credential',
    title: 'Africa’s Talking API key (older form)',
    description: 'A key of the Africa’s Talking API.',
    impact: 'Whoever has it sends messages at the account’s cost and reads past ones.',
    remedy: 'Generate a new key in the app’s settings, which ends the old one.',
    rotation: 'https://developers.africastalking.com/',
    severity: 'high',
    confidence: 'medium',
    tags: ['messaging'],
    references: ['https://developers.africastalking.com/'],
    names: ['africastalking', 'africas_talking'],
    value: /[0-9a-f]{64}/,
    examples: {
      match: [
        { text: 'AFRICASTALKING_API_KEY={hex*64}' },
        { text: 'africastalking.initialize(username, api_key="{hex*64}")', path: 'a.py' },
      ],
      skip: [
        { text: 'AFRICASTALKING_API_KEY=your_africastalking_api_key' },
        { text: 'africastalking built from {hex*64}' },
      ],
    },
  },
];
