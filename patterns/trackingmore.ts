// TrackingMore: API key. https://www.trackingmore.com/docs
import type { Pattern } from '../src/model/pattern.ts';

export const trackingmorePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'trackingmore.api-key',
    family: 'credential',
    title: 'TrackingMore API key',
    description: 'A UUID beside TrackingMore’s name.',
    impact:
      'Whoever has it reads orders with customers’ addresses and books shipments at the ' + 'account’s cost.',
    remedy:
      'Regenerate the key in the TrackingMore dashboard, and look through the usage since ' +
      'it was committed.',
    rotation: 'https://www.trackingmore.com/docs',
    severity: 'medium',
    confidence: 'medium',
    tags: ['ecommerce', 'saas'],
    references: ['https://www.trackingmore.com/docs'],
    names: ['trackingmore', 'tracking_more'],
    value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
    words: ['key', 'token', 'secret', 'auth', 'bearer', 'passw', 'cred', 'private'],
    examples: {
      match: [
        { text: 'TRACKINGMORE_API_KEY={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        {
          text: "const trackingmoreApiKey = '{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}';",
          path: 'src/api.ts',
        },
      ],
      skip: [
        { text: 'TRACKINGMORE_API_KEY=your-trackingmore-key' },
        { text: 'trackingmore etag: {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
    },
  },
];
