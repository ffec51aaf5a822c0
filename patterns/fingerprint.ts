// Fingerprint: secret key.
// See https://dev.fingerprint.com/docs/api-keys
import type { Pattern } from '../src/model/pattern.ts';

export const fingerprintPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'fingerprint.secret-key',
    family: 'credential',
    title: 'Fingerprint secret key',
    description: '20 letters and digits beside Fingerprint’s name.',
    impact: 'Whoever has it reads the visits that the account has recorded.',
    remedy:
      'Revoke the secret under API keys in the dashboard, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://dev.fingerprint.com/docs/api-keys',
    severity: 'high',
    confidence: 'medium',
    tags: ['security'],
    references: ['https://dev.fingerprint.com/docs/api-keys'],
    names: ['fingerprintjs', 'fingerprint_pro', 'fingerprint_server', 'fingerprint_secret', 'fpjs'],
    value: /[A-Za-z0-9]{20}/,
    words: ['secret', 'private', 'server', 'api'],
    examples: {
      match: [
        { text: 'FPJS_SERVER_API_KEY={base62*18}4a' },
        { text: 'fingerprintjs_secret_api = "{base62*18}7b"', path: 'a.py' },
      ],
      skip: [
        { text: 'FPJS_SECRET_KEY=your-fingerprint-secret' },
        { text: 'see fingerprintjs {base62*18}4a' },
      ],
    },
  },
];
