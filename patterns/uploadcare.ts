// Uploadcare: secret key.
// See https://uploadcare.com/docs/start/api-keys/
import type { Pattern } from '../src/model/pattern.ts';

export const uploadcarePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'uploadcare.secret-key',
    family: 'credential',
    title: 'Uploadcare secret key',
    description:
      '20 hexadecimal digits beside the name of Uploadcare’s secret; the public key has ' + 'the same form.',
    impact: 'Whoever has it reads and deletes the project’s files.',
    remedy:
      'Revoke the secret in the project’s API keys, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://uploadcare.com/docs/start/api-keys/',
    severity: 'high',
    confidence: 'medium',
    tags: ['media', 'saas'],
    references: ['https://uploadcare.com/docs/start/api-keys/'],
    names: ['uploadcare'],
    value: /[0-9a-f]{20}/,
    words: ['secret', 'private'],
    examples: {
      match: [
        { text: 'UPLOADCARE_SECRET_KEY={hex*18}4a' },
        { text: 'uploadcare_client_secret = "{hex*18}4a"', path: 'app/settings.py' },
      ],
      skip: [{ text: 'UPLOADCARE_SECRET_KEY=your-uploadcare-secret' }, { text: 'see uploadcare {hex*18}4a' }],
    },
  },
];
