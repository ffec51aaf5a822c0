// Nanoleaf: auth token. https://forum.nanoleaf.me/docs
import type { Pattern } from '../src/model/pattern.ts';

export const nanoleafPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'nanoleaf.auth-token',
    family: 'credential',
    title: 'Nanoleaf auth token',
    description: '32 letters and digits beside Nanoleaf’s name.',
    impact: 'From the same network, whoever has it controls the lights.',
    remedy:
      'Regenerate the token in the Nanoleaf dashboard, and look through the usage since it ' +
      'was committed.',
    rotation: 'https://forum.nanoleaf.me/docs',
    severity: 'low',
    confidence: 'medium',
    tags: ['iot'],
    references: ['https://forum.nanoleaf.me/docs'],
    names: ['nanoleaf'],
    value: /[A-Za-z0-9]{32}/,
    examples: {
      match: [
        { text: 'NANOLEAF_AUTH_TOKEN={base62*32}' },
        { text: "const nanoleafAuthToken = '{base62*32}';", path: 'src/api.ts' },
      ],
      skip: [{ text: 'NANOLEAF_AUTH_TOKEN=your-nanoleaf-token' }, { text: 'nanoleaf etag: {base62*32}' }],
    },
  },
];
