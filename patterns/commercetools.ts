// commercetools: client secret. https://docs.commercetools.com/api/authorization
import type { Pattern } from '../src/model/pattern.ts';

export const commercetoolsPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'commercetools.client-secret',
    family: 'credential',
    title: 'commercetools client secret',
    description: '32 letters, digits, `-` and `_` beside commercetools’ name.',
    impact: 'Whoever has it reads and changes products, orders and customers of the shop.',
    remedy:
      'Delete the secret on commercetools’ page of keys and put a new one where programs ' +
      'read it at run time.',
    rotation: 'https://docs.commercetools.com/api/authorization',
    severity: 'high',
    confidence: 'medium',
    tags: ['ecommerce'],
    references: ['https://docs.commercetools.com/api/authorization'],
    names: ['commercetools', 'ctp_client', 'ctp_secret', 'commerce_tools'],
    value: /[A-Za-z0-9_-]{32}/,
    words: ['secret'],
    examples: {
      match: [
        { text: 'COMMERCETOOLS_CLIENT_SECRET={base64url*32}' },
        { text: 'export COMMERCETOOLS_CLIENT_SECRET="{base64url*32}"', path: 'deploy.sh' },
      ],
      skip: [
        { text: 'COMMERCETOOLS_CLIENT_SECRET=your-commercetools-secret' },
        { text: 'commercetools etag: {base64url*32}' },
      ],
    },
  },
];
