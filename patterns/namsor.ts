// NamSor: API key. https://namsor.app/api-documentation/
import type { Pattern } from '../src/model/pattern.ts';

export const namsorPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'namsor.api-key',
    family: 'credential',
    title: 'NamSor API key',
    description: '32 hexadecimal digits beside NamSor’s name.',
    impact: 'Whoever has it queries data on the account’s plan and uses up its quota.',
    remedy:
      'Regenerate the key in the NamSor dashboard, and look through the usage since it was ' + 'committed.',
    rotation: 'https://namsor.app/api-documentation/',
    severity: 'low',
    confidence: 'medium',
    tags: ['data'],
    references: ['https://namsor.app/api-documentation/'],
    names: ['namsor'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [{ text: 'NAMSOR_API_KEY={hex*32}' }, { text: "$namsorApiKey = '{hex*32}';", path: 'api.php' }],
      skip: [{ text: 'NAMSOR_API_KEY=your-namsor-key' }, { text: 'namsor etag: {hex*32}' }],
    },
  },
];
