// Sanity: token.
// See https://www.sanity.io/docs/content-lake/http-auth
import type { Pattern } from '../src/model/pattern.ts';

export const sanityPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'sanity.token',
    family: 'credential',
    title: 'Sanity token',
    description: '`sk` and 60 to 200 letters and digits beside Sanity’s name.',
    impact:
      'Whoever has it reads unpublished content and, by the kind of the token, changes ' +
      'what the site shows.',
    remedy:
      'Revoke the token under API, Tokens, create a new one where it is still needed, ' +
      'and look through what it was used for.',
    rotation: 'https://www.sanity.io/docs/content-lake/http-auth',
    severity: 'high',
    confidence: 'medium',
    tags: ['saas', 'media'],
    references: ['https://www.sanity.io/docs/content-lake/http-auth'],
    names: ['sanity'],
    value: /sk[A-Za-z0-9]{60,200}/,
    examples: {
      match: [
        { text: 'SANITY_API_TOKEN=sk{base62*178}' },
        { text: '# Sanity\nheaders = {"Authorization": "Bearer sk{base62*178}"}', path: 'sync.py' },
      ],
      skip: [{ text: 'SANITY_API_TOKEN=your-sanity-token' }, { text: 'see sanity sk{base62*178}' }],
    },
  },
];
