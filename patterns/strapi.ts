// Strapi: API token.
// See https://docs.strapi.io/cms/features/api-tokens
import type { Pattern } from '../src/model/pattern.ts';

export const strapiPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'strapi.api-token',
    family: 'credential',
    title: 'Strapi API token',
    description: '256 hexadecimal digits beside Strapi’s name.',
    impact:
      'Whoever has it reads unpublished content and, by the kind of the token, changes ' +
      'what the site shows.',
    remedy:
      'Revoke the token under Settings, API Tokens, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://docs.strapi.io/cms/features/api-tokens',
    severity: 'high',
    confidence: 'medium',
    tags: ['saas', 'media'],
    references: ['https://docs.strapi.io/cms/features/api-tokens'],
    names: ['strapi'],
    value: /[0-9a-f]{256}/,
    examples: {
      match: [
        { text: 'STRAPI_API_TOKEN={hex*256}' },
        { text: 'const strapi = new Client({ token: "{hex*256}" });', path: 'src/client.ts' },
      ],
      skip: [{ text: 'STRAPI_TOKEN=your-strapi-token' }],
    },
  },
];
