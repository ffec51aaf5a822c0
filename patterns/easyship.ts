// Easyship: access token. https://developers.easyship.com/reference/authentication
import type { Pattern } from '../src/model/pattern.ts';

export const easyshipPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'easyship.access-token',
    family: 'credential',
    title: 'Easyship access token',
    description: '`prod_` or `sand_` and some 44 characters of base64 beside Easyship’s name.',
    impact:
      'Whoever has it reads orders with customers’ addresses and books shipments at the ' + 'account’s cost.',
    remedy:
      'Revoke the token in Easyship’s account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://developers.easyship.com/reference/authentication',
    severity: 'high',
    confidence: 'high',
    tags: ['ecommerce', 'saas'],
    references: ['https://developers.easyship.com/reference/authentication'],
    names: ['easyship'],
    value: /(?:prod|sand)_[A-Za-z0-9+/_-]{40,50}={0,2}/,
    examples: {
      match: [
        { text: 'EASYSHIP_ACCESS_TOKEN=prod_{base62*43}' },
        { text: 'easyship_access_token: prod_{base62*43}', path: 'config.yaml' },
      ],
      skip: [
        { text: 'EASYSHIP_ACCESS_TOKEN=your-easyship-token' },
        { text: 'easyship etag: prod_{base62*43}' },
      ],
    },
  },
];
