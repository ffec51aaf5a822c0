// PubNub: secret key, publish key. https://www.pubnub.com/docs/general/security/access-control
import type { Pattern } from '../src/model/pattern.ts';

export const pubnubPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'pubnub.secret-key',
    family: 'credential',
    title: 'PubNub secret key',
    description: 'The secret key of a PubNub keyset.',
    impact: 'Whoever has it grants access to all channels and manages the keyset’s data.',
    remedy: 'Reset the secret key in PubNub’s admin portal.',
    rotation: 'https://www.pubnub.com/docs/general/security/access-control',
    severity: 'high',
    confidence: 'high',
    tags: ['messaging'],
    references: ['https://www.pubnub.com/docs/general/security/access-control'],
    keywords: ['sec-c-'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>sec-c-(?:[A-Za-z0-9]{48}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}))(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'PUBNUB_SECRET_KEY=sec-c-{base62*48}' },
        { text: "secretKey: 'sec-c-{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}'" },
      ],
      skip: [
        { text: 'PUBNUB_SECRET_KEY=sec-c-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
        { text: 'sec-c-{hex*9}' },
      ],
    },
  },
  {
    kind: 'regex',
    id: 'pubnub.publish-key',
    family: 'credential',
    title: 'PubNub publish key',
    description: 'The publish key of a PubNub keyset; clients hold it, unless access control is on.',
    impact: 'Without access control, whoever has it publishes to the keyset’s channels.',
    remedy: 'Turn on access control, or create a new keyset.',
    rotation: 'https://www.pubnub.com/docs/general/security/access-control',
    severity: 'low',
    confidence: 'high',
    tags: ['messaging'],
    references: ['https://www.pubnub.com/docs/general/security/access-control'],
    keywords: ['pub-c-'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>pub-c-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'PUBNUB_PUBLISH_KEY=pub-c-{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        { text: "publishKey: 'pub-c-{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}'" },
      ],
      skip: [
        { text: 'PUBNUB_PUBLISH_KEY=pub-c-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
        { text: 'pub-c-{hex*9}' },
      ],
    },
  },
];
