// Tokens of Gogs.
// https://gogs.io/docs
import type { Pattern } from '../src/model/pattern.ts';

export const gogsPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'gogs.access-token',
    family: 'credential',
    title: 'Gogs access token',
    description: 'An access token of Gogs, beside its name.',
    impact: 'Whoever has it reads and, by its scopes, changes the owner’s repositories and ' + 'issues.',
    remedy: 'Delete the token in the user’s settings under Applications.',
    rotation: 'https://github.com/gogs/docs-api',
    severity: 'critical',
    confidence: 'medium',
    tags: ['forge'],
    references: ['https://github.com/gogs/docs-api'],
    names: ['gogs'],
    value: /[0-9a-f]{40}/,
    examples: {
      match: [{ text: 'GOGS_TOKEN={hex*40}' }, { text: 'gogs:\n  access_token: {hex*40}', path: 'sync.yml' }],
      skip: [{ text: 'GOGS_TOKEN=your-token' }, { text: 'gogs commit {hex*40}' }],
    },
  },
];
