// Hologram: API key. https://www.hologram.io/references/http/
import type { Pattern } from '../src/model/pattern.ts';

export const hologramPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'hologram.api-key',
    family: 'credential',
    title: 'Hologram API key',
    description: '30 letters and digits beside Hologram’s name.',
    impact: 'Whoever has it reads what the devices report and sends them commands.',
    remedy:
      'Revoke the key in Hologram’s account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://www.hologram.io/references/http/',
    severity: 'high',
    confidence: 'medium',
    tags: ['iot'],
    references: ['https://www.hologram.io/references/http/'],
    names: ['hologram_io', 'hologram_api', 'hologram_device', 'hologramcloud'],
    value: /[A-Za-z0-9]{30}/,
    examples: {
      match: [
        { text: 'HOLOGRAM_IO_API_KEY={base62*30}' },
        { text: 'hologram_io_api_key: {base62*30}', path: 'config.yaml' },
      ],
      skip: [{ text: 'HOLOGRAM_IO_API_KEY=your-hologram-io-key' }, { text: 'see hologram io {base62*30}' }],
    },
  },
];
