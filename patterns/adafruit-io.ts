// Adafruit IO: API key, API key, old form. https://io.adafruit.com/api/docs/#authentication
import type { Pattern } from '../src/model/pattern.ts';

export const adafruitIoPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'adafruit-io.api-key',
    family: 'credential',
    title: 'Adafruit IO API key',
    description: 'A key of Adafruit IO: `aio_` and 28 letters and digits.',
    impact: 'Whoever has it reads what the devices report and sends them commands.',
    remedy:
      'Revoke the key in Adafruit IO’s account settings, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://io.adafruit.com/api/docs/#authentication',
    severity: 'high',
    confidence: 'high',
    tags: ['iot'],
    references: ['https://io.adafruit.com/api/docs/#authentication'],
    keywords: ['aio_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>aio_[A-Za-z0-9]{28})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [{ text: '#define IO_KEY "aio_{base62*28}"' }, { text: 'X-AIO-Key: aio_{base62*28}' }],
      skip: [{ text: 'aio_{base62*10}' }, { text: 'aio_xxxxxxxxxxxxxxxxxxxxxxxxxxxx' }],
    },
  },
  {
    kind: 'named',
    id: 'adafruit-io.legacy-key',
    family: 'credential',
    title: 'Adafruit IO API key, old form',
    description: '32 hexadecimal digits beside Adafruit IO’s name.',
    impact: 'Whoever has it reads what the devices report and sends them commands.',
    remedy:
      'Delete the key on Adafruit IO’s page of keys and put a new one where programs read ' +
      'it at run time.',
    rotation: 'https://io.adafruit.com/api/docs/#authentication',
    severity: 'high',
    confidence: 'medium',
    tags: ['iot'],
    references: ['https://io.adafruit.com/api/docs/#authentication'],
    names: ['adafruit_io', 'adafruit', 'aio_key'],
    value: /[0-9a-f]{32}/,
    words: ['key'],
    examples: {
      match: [
        { text: 'ADAFRUIT_IO_KEY={hex*32}' },
        { text: '{"adafruitIoKey": "{hex*32}"}', path: 'config.json' },
      ],
      skip: [{ text: 'ADAFRUIT_IO_KEY=your-adafruit-key' }, { text: 'adafruit etag: {hex*32}' }],
    },
  },
];
