// OneSignal: API key, REST API key (older form). https://documentation.onesignal.com/docs/en/keys-and-ids
import type { Pattern } from '../src/model/pattern.ts';

export const onesignalPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'onesignal.api-key',
    family: 'credential',
    title: 'OneSignal API key',
    description: 'A REST API key of a OneSignal app or organisation.',
    impact: 'Whoever has it sends notifications to all users of the app.',
    remedy: 'Rotate the key in OneSignal’s settings under Keys and IDs.',
    rotation: 'https://documentation.onesignal.com/docs/en/keys-and-ids',
    severity: 'high',
    confidence: 'high',
    tags: ['messaging', 'marketing'],
    references: ['https://documentation.onesignal.com/docs/en/keys-and-ids'],
    keywords: ['os_v2_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>os_v2_(?:app|org)_[a-z0-9]{80,120})(?![A-Za-z0-9_])/,
    checks: [{ kind: 'entropy', bitsMin: 3.8 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'ONESIGNAL_API_KEY=os_v2_app_{lowerdigits*103}' },
        { text: "headers: { Authorization: 'Key os_v2_app_{lowerdigits*103}' }" },
      ],
      skip: [
        { text: 'ONESIGNAL_API_KEY=os_v2_app_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
        { text: 'os_v2_app_{hex*9}' },
      ],
    },
  },
  {
    kind: 'named',
    id: 'onesignal.legacy-key',
    family: 'credential',
    title: 'OneSignal REST API key (older form)',
    description: 'A REST API key of a OneSignal app or organisation.',
    impact: 'Whoever has it sends notifications to all users of the app.',
    remedy: 'Rotate the key in OneSignal’s settings under Keys and IDs.',
    rotation: 'https://documentation.onesignal.com/docs/en/keys-and-ids',
    severity: 'high',
    confidence: 'medium',
    tags: ['messaging', 'marketing'],
    references: ['https://documentation.onesignal.com/docs/en/keys-and-ids'],
    names: ['onesignal', 'one_signal'],
    value: /[A-Za-z0-9]{48}/,
    examples: {
      match: [
        { text: 'ONESIGNAL_REST_API_KEY={b64:{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}}' },
        { text: 'onesignal:\n  rest_api_key: "{b64:{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}}"' },
      ],
      skip: [
        { text: 'ONESIGNAL_REST_API_KEY=your_onesignal_rest_api_key' },
        { text: 'onesignal see {b64:{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}}' },
      ],
    },
  },
];
