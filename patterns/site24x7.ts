// Site24x7: device key.
// See https://www.site24x7.com/help/api/
import type { Pattern } from '../src/model/pattern.ts';

export const site24x7Patterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'site24x7.device-key',
    family: 'credential',
    title: 'Site24x7 device key',
    description:
      'Two letters and 32 hexadecimal digits beside Site24x7’s name: what agents ' + 'register with.',
    impact: 'Whoever has it sends false data into the account and runs up its bill.',
    remedy:
      'Revoke the key under Admin, Developer, Device Key, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://www.site24x7.com/help/admin/developer/device-key.html',
    severity: 'medium',
    confidence: 'medium',
    tags: ['observability'],
    references: ['https://www.site24x7.com/help/api/'],
    names: ['site24x7', 'site_24x7'],
    value: /[a-z]{2}_[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'SITE24X7_DEVICE_KEY=us_{hex*32}' },
        { text: '{"SITE24X7_DEVICE_KEY": "us_{hex*32}"}', path: 'env.json' },
      ],
      skip: [{ text: 'SITE24X7_DEVICE_KEY=your-site24x7-key' }, { text: 'see site24x7 us_{hex*32}' }],
    },
  },
];
