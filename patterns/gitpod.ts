// Access tokens of Gitpod (Ona).
// https://www.gitpod.io/docs/classic/user/configure/user-settings/access-tokens
import type { Pattern } from '../src/model/pattern.ts';

export const gitpodPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'gitpod.access-token',
    family: 'credential',
    title: 'Gitpod access token',
    description: 'A personal access token of Gitpod.',
    impact: 'Whoever has it opens workspaces with its owner’s code and secrets.',
    remedy: 'Delete the token in the user settings.',
    rotation: 'https://www.gitpod.io/docs/classic/user/configure/user-settings/access-tokens',
    severity: 'critical',
    confidence: 'high',
    tags: ['devtools'],
    references: ['https://www.gitpod.io/docs/classic/user/configure/user-settings/access-tokens'],
    keywords: ['gitpod_pat_'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>gitpod_pat_[A-Za-z0-9_-]{20,120}(?:\.[A-Za-z0-9_-]{20,120})?)(?![A-Za-z0-9_-])/,
    checks: [
      { kind: 'entropy', bitsMin: 3.8 },
      { kind: 'character-classes', classesMin: 3 },
      { kind: 'real-value' },
    ],
    examples: {
      match: [
        { text: 'GITPOD_TOKEN=gitpod_pat_{base64url*43}.{base64url*40}' },
        { text: 'gitpod login --token gitpod_pat_{base64url*43}x', path: 'x.sh' },
      ],
      skip: [{ text: 'gitpod_pat_{base62*8}' }, { text: 'GITPOD_TOKEN=gitpod_pat_your_token_here' }],
    },
  },
];
