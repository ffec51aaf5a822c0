// BinaryEdge: API key.
// See https://docs.binaryedge.io/api-v2/
import type { Pattern } from '../src/model/pattern.ts';

export const binaryedgePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'binaryedge.api-key',
    family: 'credential',
    title: 'BinaryEdge API key',
    description: 'A UUID beside BinaryEdge’s name.',
    impact:
      'Whoever has it searches at the account’s cost and reads what the account has ' + 'stored or uploaded.',
    remedy:
      'Revoke the key on the account page, create a new one where it is still needed, ' +
      'and look through what it was used for.',
    rotation: 'https://docs.binaryedge.io/api-v2/',
    severity: 'low',
    confidence: 'medium',
    tags: ['security'],
    references: ['https://docs.binaryedge.io/api-v2/'],
    names: ['binaryedge', 'binary_edge'],
    value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    examples: {
      match: [
        { text: 'BINARYEDGE_API_KEY={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        {
          text: 'binaryedge:\n  enabled: true\n  api_key: {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}\n',
          path: 'config.yml',
        },
        {
          text: 'curl https://api.binaryedge.io/v2/query/ip/1 -H "X-Key: {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}"',
          path: 'run.sh',
        },
      ],
      skip: [
        { text: 'BINARYEDGE_KEY=your-binaryedge-key' },
        { text: 'see binaryedge {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
    },
  },
];
