// API keys of ArvanCloud.
// https://www.arvancloud.ir/api/
import type { Pattern } from '../src/model/pattern.ts';

export const arvancloudPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'arvancloud.api-key',
    family: 'credential',
    title: 'ArvanCloud API key',
    description: 'An API key of ArvanCloud, beside its name.',
    impact: 'Whoever has it changes the account’s DNS, CDN and servers.',
    remedy: 'Delete the machine user’s key in the panel.',
    rotation: 'https://www.arvancloud.ir/api/',
    severity: 'high',
    confidence: 'medium',
    tags: ['cloud', 'cdn'],
    references: ['https://www.arvancloud.ir/api/'],
    names: ['arvancloud', 'arvan_cloud', 'arvan'],
    value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
    examples: {
      match: [
        { text: 'ARVANCLOUD_API_KEY=Apikey {hex*8}-{hex*4}-{hex*4}-{hex*4}-{hex*12}' },
        { text: 'arvan_api_key: "{hex*8}-{hex*4}-{hex*4}-{hex*4}-{hex*12}"', path: 'dns.yml' },
      ],
      skip: [
        { text: 'ARVANCLOUD_API_KEY=your-key' },
        { text: 'arvan zone {hex*8}-{hex*4}-{hex*4}-{hex*4}-{hex*12}' },
      ],
    },
  },
];
