// UPS: client secret, access license number.
// See https://developer.ups.com/api/reference/oauth/client-credentials
import type { Pattern } from '../src/model/pattern.ts';

export const upsPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'ups.client-secret',
    family: 'credential',
    title: 'UPS client secret',
    description: '64 letters and digits beside UPS’s name.',
    impact:
      'Whoever has it reads orders with customers’ addresses and books shipments at the ' + 'account’s cost.',
    remedy:
      'Revoke the secret in UPS’s account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://developer.ups.com/api/reference/oauth/client-credentials',
    severity: 'high',
    confidence: 'medium',
    tags: ['ecommerce', 'saas'],
    references: ['https://developer.ups.com/api/reference/oauth/client-credentials'],
    names: ['ups_client', 'ups_secret', 'ups_api', 'ups_oauth', 'onlinetools_ups'],
    value: /[A-Za-z0-9]{64}/,
    words: ['secret'],
    companion: {
      title: 'client id',
      regex: /(?<![A-Za-z0-9])(?<companion>[A-Za-z0-9]{48})(?![A-Za-z0-9])/,
      need: 'optional',
    },
    examples: {
      match: [
        { text: 'UPS_CLIENT_SECRET={base62*64}' },
        { text: 'ups_client_secret: {base62*64}', path: 'config.yaml' },
      ],
      skip: [{ text: 'UPS_CLIENT_SECRET=your-ups-client-secret' }, { text: 'ups_client etag: {base62*64}' }],
    },
  },
  {
    kind: 'named',
    id: 'ups.access-license',
    family: 'credential',
    title: 'UPS access license number',
    description: '14 to 16 hexadecimal digits in capitals beside UPS’s name.',
    impact:
      'Whoever has it reads orders with customers’ addresses and books shipments at the ' + 'account’s cost.',
    remedy: 'Delete the key on UPS’s page of keys and put a new one where programs read it at ' + 'run time.',
    rotation: 'https://developer.ups.com/api/reference/oauth/client-credentials',
    severity: 'medium',
    confidence: 'medium',
    tags: ['ecommerce', 'saas'],
    references: ['https://developer.ups.com/api/reference/oauth/client-credentials'],
    names: ['ups_access', 'ups_license', 'ups_api', 'ups_key'],
    value: /[0-9A-F]{14,16}/,
    words: ['licen', 'key'],
    examples: {
      match: [
        { text: 'UPS_ACCESS_LICENSE_NUMBER={HEX*16}' },
        { text: 'export UPS_ACCESS_LICENSE_NUMBER="{HEX*16}"', path: 'deploy.sh' },
      ],
      skip: [{ text: 'UPS_ACCESS_LICENSE_NUMBER=your-ups-access-key' }, { text: 'see ups access {HEX*16}' }],
    },
  },
];
