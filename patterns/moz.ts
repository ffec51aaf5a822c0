// Moz: secret key. https://moz.com/help/links-api/making-calls/authentication
import type { Pattern } from '../src/model/pattern.ts';

export const mozPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'moz.secret-key',
    family: 'credential',
    title: 'Moz secret key',
    description: '32 hexadecimal digits beside Moz’s name.',
    impact: 'Whoever has it queries the reports at the account’s cost.',
    remedy:
      'Revoke the key in Moz’s account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://moz.com/help/links-api/making-calls/authentication',
    severity: 'medium',
    confidence: 'medium',
    tags: ['marketing', 'data'],
    references: ['https://moz.com/help/links-api/making-calls/authentication'],
    names: ['mozscape', 'moz_secret', 'moz_access', 'moz_api', 'lsapi_seomoz', 'seomoz'],
    value: /[0-9a-f]{32}/,
    words: ['secret', 'key'],
    companion: {
      title: 'access id',
      regex: /(?<![A-Za-z0-9])(?<companion>mozscape-[A-Za-z0-9]{10})(?![A-Za-z0-9])/,
      need: 'optional',
    },
    examples: {
      match: [
        { text: 'MOZ_ACCESS_ID=mozscape-{base62*10}\nMOZ_SECRET_KEY={hex*32}' },
        { text: 'moz_secret_key: {hex*32}', path: 'config.yaml' },
      ],
      skip: [{ text: 'MOZ_SECRET_KEY=your-moz-secret-key' }, { text: 'see mozscape {hex*32}' }],
    },
  },
];
