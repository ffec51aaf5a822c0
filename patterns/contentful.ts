// contentful: Contentful access token.
import type { Pattern } from '../src/model/pattern.ts';

export const contentfulPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'contentful.access-token',
    family: 'credential',
    title: 'Contentful access token',
    description: 'A secret token of Contentful.',
    impact: 'Whoever has it reads and changes what its owner or integration may.',
    remedy: 'Revoke the token in the settings of Contentful and create a new one.',
    severity: 'high',
    confidence: 'high',
    tags: ['saas'],
    references: ['https://www.contentful.com/developers/docs/references/authentication/'],
    keywords: ['CFPAT-'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>CFPAT-[A-Za-z0-9_-]{43})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3.5 }, { kind: 'real-value' }],
    examples: {
      match: [{ text: 'CMA=CFPAT-{base64url*43}' }, { text: '"CFPAT-{base64url*43}"' }],
      skip: [{ text: 'CFPAT-{base62*8}' }],
    },
  },
];
