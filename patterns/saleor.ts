// Saleor: app token. https://docs.saleor.io/developer/extending/apps/developing-apps/app-examples
import type { Pattern } from '../src/model/pattern.ts';

export const saleorPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'saleor.app-token',
    family: 'credential',
    title: 'Saleor app token',
    description: '30 letters and digits beside Saleor’s name.',
    impact: 'Whoever has it reads and changes products, orders and customers of the shop.',
    remedy:
      'Delete the token on Saleor’s page of keys and put a new one where programs read it ' + 'at run time.',
    rotation: 'https://docs.saleor.io/developer/extending/apps/developing-apps/app-examples',
    severity: 'high',
    confidence: 'medium',
    tags: ['ecommerce'],
    references: ['https://docs.saleor.io/developer/extending/apps/developing-apps/app-examples'],
    names: ['saleor'],
    value: /[A-Za-z0-9]{30}/,
    examples: {
      match: [
        { text: 'SALEOR_APP_TOKEN={base62*30}' },
        { text: 'export SALEOR_APP_TOKEN="{base62*30}"', path: 'deploy.sh' },
      ],
      skip: [{ text: 'SALEOR_APP_TOKEN=your-saleor-token' }, { text: 'saleor etag: {base62*30}' }],
    },
  },
];
