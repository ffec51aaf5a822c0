// Soracom: authentication key. https://developers.soracom.io/en/docs/
import type { Pattern } from '../src/model/pattern.ts';

export const soracomPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'soracom.auth-key',
    family: 'credential',
    title: 'Soracom authentication key',
    description: '`secret-` and 64 letters and digits beside Soracom’s name.',
    impact: 'Whoever has it reads what the devices report and sends them commands.',
    remedy:
      'Regenerate the key in the Soracom dashboard, and look through the usage since it ' + 'was committed.',
    rotation: 'https://developers.soracom.io/en/docs/',
    severity: 'high',
    confidence: 'high',
    tags: ['iot'],
    references: ['https://developers.soracom.io/en/docs/'],
    names: ['soracom'],
    value: /secret-[A-Za-z0-9]{50,80}/,
    companion: {
      title: 'key id',
      regex: /(?<![A-Za-z0-9])(?<companion>keyId-[A-Za-z0-9]{28,36})(?![A-Za-z0-9])/,
      need: 'optional',
    },
    examples: {
      match: [
        { text: 'SORACOM_AUTH_KEY=secret-{base62*64}' },
        { text: 'soracomAuthKey=secret-{base62*64}', path: 'app.properties' },
      ],
      skip: [{ text: 'SORACOM_AUTH_KEY=your-soracom-key' }, { text: 'soracom etag: secret-{base62*64}' }],
    },
  },
];
