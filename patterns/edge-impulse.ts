// Edge Impulse: API key. https://docs.edgeimpulse.com/reference/ingestion-api
import type { Pattern } from '../src/model/pattern.ts';

export const edgeImpulsePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'edge-impulse.api-key',
    family: 'credential',
    title: 'Edge Impulse API key',
    description: '`ei_` and 64 hexadecimal digits beside Edge Impulse’s name.',
    impact: 'Whoever has it reads and changes the project: data, models and deployments.',
    remedy:
      'Revoke the key in Edge Impulse’s account settings, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://docs.edgeimpulse.com/reference/ingestion-api',
    severity: 'high',
    confidence: 'high',
    tags: ['iot', 'ai'],
    references: ['https://docs.edgeimpulse.com/reference/ingestion-api'],
    names: ['edge_impulse', 'edgeimpulse', 'ei_api', 'ei_project'],
    value: /ei_[0-9a-f]{32,64}/,
    examples: {
      match: [
        { text: 'EDGE_IMPULSE_API_KEY=ei_{hex*64}' },
        { text: 'edge_impulse_api_key = "ei_{hex*64}"', path: 'app/settings.py' },
      ],
      skip: [
        { text: 'EDGE_IMPULSE_API_KEY=your-edge-impulse-key' },
        { text: 'see edge impulse ei_{hex*64}' },
      ],
    },
  },
];
