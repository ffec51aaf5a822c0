// Storyblok: management token, access token.
// See https://www.storyblok.com/docs/concepts/access-tokens
import type { Pattern } from '../src/model/pattern.ts';

export const storyblokPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'storyblok.management-token',
    family: 'credential',
    title: 'Storyblok management token',
    description: '24 characters that end in `tt`, a number and 20 characters, beside Storyblok’s ' + 'name.',
    impact: 'Whoever has it reads and changes the spaces of its user.',
    remedy:
      'Revoke the token under Account settings, Personal access token, create a new one ' +
      'where it is still needed, and look through what it was used for.',
    rotation: 'https://www.storyblok.com/docs/concepts/access-tokens',
    severity: 'high',
    confidence: 'high',
    tags: ['saas', 'media'],
    references: ['https://www.storyblok.com/docs/concepts/access-tokens'],
    names: ['storyblok'],
    value: /[A-Za-z0-9_-]{22}tt-\d{1,9}-[A-Za-z0-9_-]{20}/,
    rank: 31,
    examples: {
      match: [
        { text: 'STORYBLOK_API_TOKEN={base62*22}tt-{digits*6}-{base62*20}' },
        { text: '{"STORYBLOK_API_TOKEN": "{base62*22}tt-{digits*6}-{base62*20}"}', path: 'env.json' },
      ],
      skip: [
        { text: 'STORYBLOK_TOKEN=your-storyblok-token' },
        { text: 'see storyblok {base62*22}tt-{digits*6}-{base62*20}' },
      ],
    },
  },
  {
    kind: 'named',
    id: 'storyblok.access-token',
    family: 'credential',
    title: 'Storyblok access token',
    description: '24 characters that end in `tt`, beside Storyblok’s name: a preview or a public ' + 'token.',
    impact:
      'Whoever has it reads unpublished content and, by the kind of the token, changes ' +
      'what the site shows.',
    remedy:
      'Revoke the token in the space’s settings, Access tokens, create a new one where ' +
      'it is still needed, and look through what it was used for.',
    rotation: 'https://www.storyblok.com/docs/concepts/access-tokens',
    severity: 'low',
    confidence: 'medium',
    tags: ['saas', 'media'],
    references: ['https://www.storyblok.com/docs/concepts/access-tokens'],
    names: ['storyblok'],
    value: /[A-Za-z0-9_-]{22}tt/,
    examples: {
      match: [
        { text: 'STORYBLOK_API_TOKEN={base62*21}7tt' },
        { text: '# Storyblok\nheaders = {"Authorization": "Bearer {base62*21}7tt"}', path: 'sync.py' },
        {
          text: 'curl https://api.storyblok.com/v2/cdn/stories -H "Authorization: Bearer {base62*21}7tt"',
          path: 'run.sh',
        },
      ],
      skip: [{ text: 'STORYBLOK_TOKEN=your-storyblok-token' }, { text: 'see storyblok {base62*21}7tt' }],
    },
  },
];
