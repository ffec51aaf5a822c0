// netlify: Netlify access token.
import type { Pattern } from '../src/model/pattern.ts';

export const netlifyPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'netlify.access-token',
    family: 'credential',
    title: 'Netlify access token',
    description: 'A secret key of Netlify.',
    impact: 'Whoever has it acts as the account within the key’s rights.',
    remedy: 'Revoke the key in the Netlify console and create a new one.',
    severity: 'critical',
    confidence: 'high',
    tags: ['cloud'],
    references: ['https://docs.netlify.com/api/get-started/#authentication'],
    keywords: ['nfp_', 'nfo_', 'nfc_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>nf[poc]_[A-Za-z0-9]{36,44})(?![A-Za-z0-9_-])/,
    checks: [
      { kind: 'entropy', bitsMin: 3 },
      { kind: 'character-classes', classesMin: 2 },
      { kind: 'real-value' },
    ],
    examples: {
      match: [{ text: 'NETLIFY_AUTH_TOKEN=nfp_{base62*36}' }, { text: '"nfp_{base62*40}"' }],
      skip: [{ text: 'nfp_{base62*8}' }],
    },
  },
];
