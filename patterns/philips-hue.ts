// Philips Hue: application key. https://developers.meethue.com/develop/hue-api-v2/getting-started/
import type { Pattern } from '../src/model/pattern.ts';

export const philipsHuePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'philips-hue.application-key',
    family: 'credential',
    title: 'Philips Hue application key',
    description: '40 letters, digits, `-` and `_` beside Philips Hue’s name.',
    impact: 'From the same network, whoever has it controls the lights.',
    remedy:
      'Delete the key on Philips Hue’s page of keys and put a new one where programs read ' +
      'it at run time.',
    rotation: 'https://developers.meethue.com/develop/hue-api-v2/getting-started/',
    severity: 'medium',
    confidence: 'medium',
    tags: ['iot'],
    references: ['https://developers.meethue.com/develop/hue-api-v2/getting-started/'],
    names: ['philips_hue', 'hue_bridge', 'hue_user', 'huebridge', 'meethue', 'hue_api', 'hue_app', 'hue_key'],
    value: /[A-Za-z0-9_-]{40}/,
    words: ['key', 'user', 'token', 'secret'],
    examples: {
      match: [
        { text: 'PHILIPS_HUE_APP_KEY={base64url*40}' },
        { text: 'private static final String PHILIPS_HUE_APP_KEY = "{base64url*40}";', path: 'Api.java' },
      ],
      skip: [
        { text: 'PHILIPS_HUE_APP_KEY=your-philips-hue-key' },
        { text: 'philips_hue etag: {base64url*40}' },
      ],
    },
  },
];
