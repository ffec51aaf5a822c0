// Contentful: personal access token, delivery or preview token.
// See https://www.contentful.com/developers/docs/references/authentication/
import type { Pattern } from '../src/model/pattern.ts';

export const contentfulPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'contentful.access-token',
    family: 'credential',
    title: 'Contentful personal access token',
    description: 'A management token of Contentful (`CFPAT-`).',
    impact: 'Whoever has it reads and changes the spaces of its user.',
    remedy:
      'Revoke the token under Settings, CMA tokens, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://www.contentful.com/help/personal-access-tokens/',
    severity: 'critical',
    confidence: 'high',
    tags: ['saas', 'media'],
    references: ['https://www.contentful.com/developers/docs/references/authentication/'],
    keywords: ['CFPAT-'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>CFPAT-[A-Za-z0-9_-]{43})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3.5 }, { kind: 'real-value' }],
    examples: {
      match: [{ text: 'CMA=CFPAT-{base64url*43}' }, { text: '"CFPAT-{base64url*43}"' }],
      skip: [{ text: 'CFPAT-{base62*8}' }],
    },
  },
  {
    kind: 'named',
    id: 'contentful.delivery-token',
    family: 'credential',
    title: 'Contentful delivery or preview token',
    description:
      '43 characters, or 64 hexadecimal digits, beside Contentful’s name; delivery ' +
      'tokens are often made public, preview tokens are not.',
    impact: 'Whoever has it reads published content, or with a preview token all of it.',
    remedy:
      'Revoke the token under Settings, API keys, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://www.contentful.com/help/personal-access-tokens/',
    severity: 'medium',
    confidence: 'medium',
    tags: ['saas', 'media'],
    references: ['https://www.contentful.com/developers/docs/references/authentication/'],
    names: ['contentful', 'ctfl'],
    value: /[A-Za-z0-9_-]{43}|[0-9a-f]{64}/,
    examples: {
      match: [
        { text: 'CONTENTFUL_ACCESS_TOKEN={base64url*41}4a' },
        { text: 'contentful_token = "{base64url*41}4a"', path: 'app/settings.py' },
      ],
      skip: [
        { text: 'CONTENTFUL_ACCESS_TOKEN=your-contentful-token' },
        { text: 'see contentful {base64url*41}4a' },
      ],
    },
  },
];
