// DeBounce: API key. https://help.debounce.com/api/authentication/
import type { Pattern } from '../src/model/pattern.ts';

export const debouncePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'debounce.api-key',
    family: 'credential',
    title: 'DeBounce API key',
    description: '13 hexadecimal digits, or 32 letters and digits, beside DeBounce’s name.',
    impact: 'Whoever has it checks addresses and numbers at the account’s cost.',
    remedy:
      'Regenerate the key in the DeBounce dashboard, and look through the usage since it ' + 'was committed.',
    rotation: 'https://help.debounce.com/api/authentication/',
    severity: 'medium',
    confidence: 'medium',
    tags: ['email', 'data'],
    references: ['https://help.debounce.com/api/authentication/'],
    names: ['debounce_io', 'debounce_api'],
    value: /[0-9a-f]{13}|[A-Za-z0-9]{32}/,
    examples: {
      match: [
        { text: 'DEBOUNCE_IO_API_KEY={hex*13}' },
        { text: 'https://api.debounce.io/v1/?api={hex*13}&email=a@b.com' },
      ],
      skip: [{ text: 'DEBOUNCE_IO_API_KEY=your-debounce-io-key' }, { text: 'see debounce io {hex*13}' }],
    },
  },
];
