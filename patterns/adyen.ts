// Adyen: API key, HMAC key. https://docs.adyen.com/development-resources/api-credentials/
import type { Pattern } from '../src/model/pattern.ts';

export const adyenPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'adyen.api-key',
    family: 'credential',
    title: 'Adyen API key',
    description: 'An API key of an Adyen credential (web service user).',
    impact: 'Whoever has it takes payments, makes refunds and reads customers.',
    remedy:
      'Generate a new key for the credential in the Customer Area, which ends the old one ' + 'within a day.',
    rotation: 'https://docs.adyen.com/development-resources/api-credentials/',
    severity: 'critical',
    confidence: 'high',
    tags: ['payment'],
    references: ['https://docs.adyen.com/development-resources/api-credentials/'],
    keywords: ['AQE'],
    regex:
      /(?<![A-Za-z0-9+/_-])(?<secret>AQE[A-Za-z0-9+/]{20,250}={0,2}-[A-Za-z0-9+/]{30,60}={0,2}-[^\s"'`]{8,40})(?=["'`\s,;]|$)/,
    checks: [
      { kind: 'entropy', bitsMin: 4 },
      { kind: 'character-classes', classesMin: 4 },
      { kind: 'real-value' },
    ],
    examples: {
      match: [
        { text: 'ADYEN_API_KEY=AQEyhmfxK{base62*60}-{base64*43}=-{base62*16}' },
        { text: 'client.setApiKey("AQEyhmfxK{base62*60}-{base64*43}=-{base62*16}");', path: 'A.java' },
      ],
      skip: [{ text: 'ADYEN_API_KEY=AQE...' }],
    },
  },
  {
    kind: 'named',
    id: 'adyen.hmac-key',
    family: 'credential',
    title: 'Adyen HMAC key',
    description: 'The key with which Adyen signs its webhooks.',
    impact: 'Whoever has it forges notifications that the shop takes for Adyen’s.',
    remedy: 'Generate a new HMAC key for the webhook in the Customer Area.',
    rotation: 'https://docs.adyen.com/development-resources/api-credentials/',
    severity: 'high',
    confidence: 'medium',
    tags: ['payment'],
    references: ['https://docs.adyen.com/development-resources/webhooks/verify-hmac-signatures/'],
    names: ['adyen'],
    value: /[0-9A-F]{64}/,
    words: ['hmac', 'sign'],
    examples: {
      match: [{ text: 'ADYEN_HMAC_KEY={HEX*64}' }, { text: 'adyen:\n  hmac_key: {HEX*64}' }],
      skip: [{ text: 'ADYEN_HMAC_KEY=your_adyen_hmac_key' }, { text: 'adyen see {HEX*64}' }],
    },
  },
];
