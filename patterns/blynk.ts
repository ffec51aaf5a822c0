// Blynk: auth token. https://docs.blynk.io/en/blynk.cloud/device-https-api
import type { Pattern } from '../src/model/pattern.ts';

export const blynkPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'blynk.auth-token',
    family: 'credential',
    title: 'Blynk auth token',
    description: '32 letters, digits, `-` and `_` beside Blynk’s name.',
    impact: 'Whoever has it reads what the devices report and sends them commands.',
    remedy:
      'Regenerate the token in the Blynk dashboard, and look through the usage since it ' + 'was committed.',
    rotation: 'https://docs.blynk.io/en/blynk.cloud/device-https-api',
    severity: 'high',
    confidence: 'medium',
    tags: ['iot'],
    references: ['https://docs.blynk.io/en/blynk.cloud/device-https-api'],
    names: ['blynk'],
    value: /[A-Za-z0-9_-]{32}/,
    examples: {
      match: [
        { text: 'BLYNK_AUTH_TOKEN={base64url*32}' },
        { text: '#define BLYNK_AUTH_TOKEN "{base64url*32}"' },
        { text: 'https://blynk.cloud/external/api/get?token={base64url*32}&v1' },
      ],
      skip: [{ text: 'BLYNK_AUTH_TOKEN=your-blynk-token' }, { text: 'blynk etag: {base64url*32}' }],
    },
  },
];
