// SecurityTrails: API key.
// See https://docs.securitytrails.com/docs/authentication
import type { Pattern } from '../src/model/pattern.ts';

export const securitytrailsPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'securitytrails.api-key',
    family: 'credential',
    title: 'SecurityTrails API key',
    description: '32 letters and digits beside SecurityTrails’ name.',
    impact:
      'Whoever has it searches at the account’s cost and reads what the account has ' + 'stored or uploaded.',
    remedy:
      'Revoke the key under Credentials, create a new one where it is still needed, and ' +
      'look through what it was used for.',
    rotation: 'https://docs.securitytrails.com/docs/authentication',
    severity: 'medium',
    confidence: 'medium',
    tags: ['security'],
    references: ['https://docs.securitytrails.com/docs/authentication'],
    names: ['securitytrails', 'security_trails'],
    value: /[A-Za-z0-9_-]{32}/,
    examples: {
      match: [
        { text: 'SECURITYTRAILS_API_KEY={base62*32}' },
        { text: '"securitytrailsApiKey": "{base62*32}"', path: 'config.json' },
        { text: 'curl https://api.securitytrails.com/v1/ping -H "APIKEY: {base62*32}"', path: 'run.sh' },
      ],
      skip: [
        { text: 'SECURITYTRAILS_KEY=your-securitytrails-key' },
        { text: 'see securitytrails {base62*32}' },
      ],
    },
  },
];
