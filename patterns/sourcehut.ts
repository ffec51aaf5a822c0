// Tokens of SourceHut.
// https://man.sr.ht/meta.sr.ht/oauth.md
import type { Pattern } from '../src/model/pattern.ts';

export const sourcehutPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'sourcehut.access-token',
    family: 'credential',
    title: 'SourceHut access token',
    description: 'A personal access token of SourceHut, beside its name.',
    impact:
      'Whoever has it reads and, by its grants, changes the owner’s repositories, builds ' + 'and lists.',
    remedy: 'Revoke the token at meta.sr.ht under OAuth.',
    rotation: 'https://man.sr.ht/meta.sr.ht/oauth.md',
    severity: 'critical',
    confidence: 'medium',
    tags: ['forge'],
    references: ['https://man.sr.ht/meta.sr.ht/oauth.md'],
    names: ['sourcehut', 'sr_ht', 'sr.ht', 'srht', 'hut_token'],
    value: /A[A-Za-z0-9+/_-]{80,200}={0,2}/,
    examples: {
      match: [
        { text: 'SRHT_TOKEN=AP{base64url*90}' },
        { text: 'instance "sr.ht" {\n  access-token "AI{base64*100}"\n}', path: 'hut.conf' },
      ],
      skip: [{ text: 'SRHT_TOKEN=your-token' }, { text: 'sr.ht artifact A{base62*90}' }],
    },
  },
];
