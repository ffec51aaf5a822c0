// flespi: token. https://flespi.com/kb/tokens-access-keys-to-flespi-platform
import type { Pattern } from '../src/model/pattern.ts';

export const flespiPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'flespi.token',
    family: 'credential',
    title: 'flespi token',
    description: '64 letters and digits beside flespi’s name.',
    impact: 'Whoever has it reads what the devices report and sends them commands.',
    remedy:
      'Revoke the token in flespi’s account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://flespi.com/kb/tokens-access-keys-to-flespi-platform',
    severity: 'high',
    confidence: 'medium',
    tags: ['iot'],
    references: ['https://flespi.com/kb/tokens-access-keys-to-flespi-platform'],
    names: ['flespi', 'flespitoken'],
    value: /[A-Za-z0-9]{64}/,
    examples: {
      match: [
        { text: 'FLESPI_TOKEN={base62*64}' },
        { text: "curl https://flespi.io/gw/devices -H 'Authorization: FlespiToken {base62*64}'" },
      ],
      skip: [{ text: 'FLESPI_TOKEN=your-flespi-token' }, { text: 'see flespi {base62*64}' }],
    },
  },
];
