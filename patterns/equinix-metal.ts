// API tokens of Equinix Metal (formerly Packet).
// https://deploy.equinix.com/developers/docs/metal/identity-access-management/api-keys/
import type { Pattern } from '../src/model/pattern.ts';

export const equinixMetalPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'equinix-metal.api-token',
    family: 'credential',
    title: 'Equinix Metal API token',
    description: 'A user or project API token of Equinix Metal, beside its name.',
    impact: 'Whoever has it deploys, reinstalls and deletes servers of the project.',
    remedy: 'Delete the token in the console under API Keys.',
    rotation: 'https://deploy.equinix.com/developers/docs/metal/identity-access-management/api-keys/',
    severity: 'critical',
    confidence: 'medium',
    tags: ['cloud'],
    references: ['https://deploy.equinix.com/developers/docs/metal/identity-access-management/api-keys/'],
    names: [
      'equinix_metal',
      'equinix',
      'packet_auth',
      'packet_api',
      'metal_auth',
      'packet_token',
      'packngo',
      'packet_net',
      'packet.net',
    ],
    value: /[A-Za-z0-9]{32}/,
    words: ['token', 'key', 'auth', '^[\\w-]{0,24}["\\\'\\]]{0,3}\\s*(?:=>|:=|[:=,])'],
    examples: {
      match: [
        { text: 'PACKET_AUTH_TOKEN={base62*32}' },
        { text: 'metal_auth_token = "{base62*32}"', path: 'terraform.tfvars' },
      ],
      skip: [{ text: 'equinix server {base62*32}' }, { text: 'METAL_AUTH_TOKEN=$METAL_AUTH_TOKEN' }],
    },
  },
];
