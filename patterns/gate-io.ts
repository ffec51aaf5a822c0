// Gate: API secret. https://www.gate.io/docs/developers/apiv4/
import type { Pattern } from '../src/model/pattern.ts';

export const gateIoPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'gate-io.api-secret',
    family: 'credential',
    title: 'Gate API secret',
    description: 'The secret of a Gate API key.',
    impact:
      'With the other half of the key, whoever has it trades and, where allowed, withdraws ' +
      'from the account.',
    remedy: 'Delete the key in Gate’s API management page and create a new one.',
    rotation: 'https://www.gate.io/docs/developers/apiv4/',
    severity: 'critical',
    confidence: 'medium',
    tags: ['crypto', 'finance'],
    references: ['https://www.gate.io/docs/developers/apiv4/'],
    names: ['gateio', 'gate_io'],
    value: /[0-9a-f]{64}/,
    examples: {
      match: [{ text: 'GATEIO_API_SECRET={hex*64}' }, { text: 'gate.io:\n  secret: {hex*64}' }],
      skip: [{ text: 'GATEIO_API_SECRET=your_gateio_api_secret' }, { text: 'gateio built from {hex*64}' }],
    },
  },
];
