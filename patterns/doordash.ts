// DoorDash: signing secret. https://developer.doordash.com/en-US/docs/drive/reference/JWTs/
import type { Pattern } from '../src/model/pattern.ts';

export const doordashPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'doordash.signing-secret',
    family: 'credential',
    title: 'DoorDash signing secret',
    description: '43 letters, digits, `-` and `_` beside DoorDash’s name.',
    impact:
      'Whoever has it reads orders with customers’ addresses and books shipments at the ' + 'account’s cost.',
    remedy:
      'Regenerate the secret in the DoorDash dashboard, and look through the usage since ' +
      'it was committed.',
    rotation: 'https://developer.doordash.com/en-US/docs/drive/reference/JWTs/',
    severity: 'high',
    confidence: 'medium',
    tags: ['ecommerce', 'saas'],
    references: ['https://developer.doordash.com/en-US/docs/drive/reference/JWTs/'],
    names: ['doordash', 'door_dash'],
    value: /[A-Za-z0-9_-]{43}/,
    words: ['secret'],
    companion: {
      title: 'key id',
      regex: /(?<![A-Za-z0-9])(?<companion>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?![A-Za-z0-9-])/,
      need: 'optional',
    },
    examples: {
      match: [
        { text: 'DOORDASH_SIGNING_SECRET={base64url*43}' },
        { text: "$doordashSigningSecret = '{base64url*43}';", path: 'api.php' },
      ],
      skip: [
        { text: 'DOORDASH_SIGNING_SECRET=your-doordash-secret' },
        { text: 'doordash etag: {base64url*43}' },
      ],
    },
  },
];
