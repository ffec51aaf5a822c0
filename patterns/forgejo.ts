// Tokens of Forgejo and of Codeberg, which runs it.
// https://forgejo.org/docs/latest/user/api-usage/
import type { Pattern } from '../src/model/pattern.ts';

export const forgejoPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'forgejo.access-token',
    family: 'credential',
    title: 'Forgejo access token',
    description: 'An access token of Forgejo or Codeberg, beside its name.',
    impact: 'Whoever has it reads and, by its scopes, changes the owner’s repositories and ' + 'issues.',
    remedy: 'Delete the token in the user’s settings under Applications.',
    rotation: 'https://forgejo.org/docs/latest/user/api-usage/',
    severity: 'critical',
    confidence: 'medium',
    tags: ['forge'],
    references: [
      'https://forgejo.org/docs/latest/user/api-usage/',
      'https://docs.codeberg.org/advanced/access-token/',
    ],
    names: ['forgejo', 'codeberg'],
    value: /[0-9a-f]{40}/,
    examples: {
      match: [{ text: 'FORGEJO_TOKEN={hex*40}' }, { text: 'CODEBERG_API_TOKEN: "{hex*40}"', path: 'ci.yml' }],
      skip: [{ text: 'FORGEJO_TOKEN=your-token' }, { text: 'codeberg commit {hex*40}' }],
    },
  },
];
