// Tuya: access secret. https://developer.tuya.com/en/docs/iot/api-reference
import type { Pattern } from '../src/model/pattern.ts';

export const tuyaPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'tuya.client-secret',
    family: 'credential',
    title: 'Tuya access secret',
    description: '32 hexadecimal digits beside Tuya’s name.',
    impact: 'Whoever has it reads what the devices report and sends them commands.',
    remedy:
      'Delete the secret on Tuya’s page of keys and put a new one where programs read it ' + 'at run time.',
    rotation: 'https://developer.tuya.com/en/docs/iot/api-reference',
    severity: 'high',
    confidence: 'medium',
    tags: ['iot'],
    references: ['https://developer.tuya.com/en/docs/iot/api-reference'],
    names: ['tuya', 'tuyaapi', 'tuya_api', 'tinytuya'],
    value: /[0-9a-f]{32}/,
    words: ['secret', 'key'],
    companion: {
      title: 'access id',
      regex: /(?<![A-Za-z0-9])(?<companion>[a-z0-9]{20})(?![A-Za-z0-9])/,
      need: 'optional',
    },
    examples: {
      match: [
        { text: 'TUYA_CLIENT_ID={lowerdigits*20}\nTUYA_CLIENT_SECRET={hex*32}' },
        { text: 'export TUYA_CLIENT_SECRET="{hex*32}"', path: 'deploy.sh' },
      ],
      skip: [{ text: 'TUYA_CLIENT_SECRET=your-tuya-secret' }, { text: 'see tuya {hex*32}' }],
    },
  },
];
