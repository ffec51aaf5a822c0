// Flutterwave: secret key. https://developer.flutterwave.com/docs/authentication
import type { Pattern } from '../src/model/pattern.ts';

export const flutterwavePatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'flutterwave.secret-key',
    family: 'credential',
    title: 'Flutterwave secret key',
    description: 'A secret key of Flutterwave.',
    impact: 'Whoever has it takes payments, makes refunds and reads customers.',
    remedy: 'Generate new keys in the Flutterwave dashboard under API.',
    rotation: 'https://developer.flutterwave.com/docs/authentication',
    severity: 'critical',
    confidence: 'high',
    tags: ['payment'],
    references: ['https://developer.flutterwave.com/docs/authentication'],
    keywords: ['FLWSECK'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>FLWSECK(?:_TEST|_LIVE)?-[0-9A-Za-z]{32}(?:-[0-9a-z]{6,20})?-X)(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3.3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'FLW_SECRET_KEY=FLWSECK-{hex*32}-X' },
        { text: 'const flw = new Flutterwave(pub, "FLWSECK_TEST-{hex*32}-X");', path: 'a.js' },
        { text: 'Authorization: Bearer FLWSECK-{hex*32}-18{hex*10}vt-X' },
      ],
      skip: [
        { text: 'FLWPUBK-{hex*32}-X' },
        { text: 'FLW_SECRET_KEY=FLWSECK-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
        { text: 'FLWSECK-{hex*9}' },
      ],
    },
  },
];
