// Veriphone: API key. https://veriphone.io/docs/v2
import type { Pattern } from '../src/model/pattern.ts';

export const veriphonePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'veriphone.api-key',
    family: 'credential',
    title: 'Veriphone API key',
    description: '32 hexadecimal digits in capitals beside Veriphone’s name.',
    impact: 'Whoever has it checks addresses and numbers at the account’s cost.',
    remedy:
      'Revoke the key in Veriphone’s account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://veriphone.io/docs/v2',
    severity: 'medium',
    confidence: 'medium',
    tags: ['email', 'data'],
    references: ['https://veriphone.io/docs/v2'],
    names: ['veriphone'],
    value: /[0-9A-F]{32}/,
    examples: {
      match: [
        { text: 'VERIPHONE_API_KEY={HEX*32}' },
        { text: 'https://api.veriphone.io/v2/verify?phone=%2B49&key={HEX*32}' },
      ],
      skip: [{ text: 'VERIPHONE_API_KEY=your-veriphone-key' }, { text: 'veriphone etag: {HEX*32}' }],
    },
  },
];
