// Prismic: access token.
// See https://prismic.io/docs/fetch-content
import type { Pattern } from '../src/model/pattern.ts';

export const prismicPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'prismic.access-token',
    family: 'credential',
    title: 'Prismic access token',
    description: 'A long text that starts with `MC5` (the base64 of `0.`), beside Prismic’s name.',
    impact:
      'Whoever has it reads unpublished content and, by the kind of the token, changes ' +
      'what the site shows.',
    remedy:
      'Revoke the token under Settings, API & Security, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://prismic.io/docs/fetch-content',
    severity: 'medium',
    confidence: 'medium',
    tags: ['saas', 'media'],
    references: ['https://prismic.io/docs/fetch-content'],
    names: ['prismic'],
    value: /MC5[A-Za-z0-9+/._-]{40,140}/,
    examples: {
      match: [
        { text: 'PRISMIC_API_TOKEN=MC5{base62*26}.{base62*60}' },
        {
          text: '# Prismic\nheaders = {"Authorization": "Bearer MC5{base62*26}.{base62*60}"}',
          path: 'sync.py',
        },
      ],
      skip: [
        { text: 'PRISMIC_TOKEN=your-prismic-token' },
        { text: 'see prismic MC5{base62*26}.{base62*60}' },
      ],
    },
  },
];
