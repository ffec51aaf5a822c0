// RingCentral: client secret. https://developers.ringcentral.com/guide/getting-started/create-credential
import type { Pattern } from '../src/model/pattern.ts';

export const ringcentralPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'ringcentral.client-secret',
    family: 'credential',
    title: 'RingCentral client secret',
    description: 'The client secret of a RingCentral app.',
    impact:
      'With the client id and a user’s token, whoever has it calls and reads messages for ' + 'the account.',
    remedy: 'Rotate the secret in the RingCentral developer console.',
    rotation: 'https://developers.ringcentral.com/guide/getting-started/create-credential',
    severity: 'high',
    confidence: 'low',
    tags: ['messaging'],
    references: ['https://developers.ringcentral.com/guide/getting-started/create-credential'],
    names: ['ringcentral', 'ring_central'],
    value: /[A-Za-z0-9_-]{22}|[A-Za-z0-9_-]{43,46}/,
    examples: {
      match: [
        { text: 'RC_RINGCENTRAL_CLIENT_SECRET={base62*22}' },
        { text: 'ringcentral:\n  client_secret: {base62*44}' },
      ],
      skip: [
        { text: 'RC_RINGCENTRAL_CLIENT_SECRET=your_rc_ringcentral_client_secret' },
        { text: 'ringcentral etag: {base62*22}' },
      ],
    },
  },
];
