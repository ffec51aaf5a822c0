// Aviation Edge: API key. https://aviation-edge.com/developers/
import type { Pattern } from '../src/model/pattern.ts';

export const aviationEdgePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'aviation-edge.api-key',
    family: 'credential',
    title: 'Aviation Edge API key',
    description: 'Two groups of six hexadecimal digits beside Aviation Edge’s name.',
    impact: 'Whoever has it searches offers and traffic data at the account’s cost.',
    remedy:
      'Regenerate the key in the Aviation Edge dashboard, and look through the usage since ' +
      'it was committed.',
    rotation: 'https://aviation-edge.com/developers/',
    severity: 'medium',
    confidence: 'medium',
    tags: ['travel'],
    references: ['https://aviation-edge.com/developers/'],
    names: ['aviation_edge'],
    value: /[0-9a-f]{6}-[0-9a-f]{6}/,
    examples: {
      match: [
        { text: 'AVIATION_EDGE_API_KEY={hex*6}-{hex*6}' },
        { text: 'https://aviation-edge.com/v2/public/flights?key={hex*6}-{hex*6}&limit=10' },
      ],
      skip: [
        { text: 'AVIATION_EDGE_API_KEY=your-aviation-edge-key' },
        { text: 'aviation edge {hex*6}-{hex*6}' },
      ],
    },
  },
];
