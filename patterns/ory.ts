// Ory: token.
// See https://www.ory.sh/docs/concepts/personal-access-token
import type { Pattern } from '../src/model/pattern.ts';

export const oryPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'ory.access-token',
    family: 'credential',
    title: 'Ory token',
    description:
      'A project’s or workspace’s API key (`ory_pat_`, `ory_wak_`, `ory_apikey_`) or an ' +
      'OAuth token (`ory_at_`, `ory_rt_`) of Ory.',
    impact: 'Whoever has it manages the project’s users and settings, or acts as a user.',
    remedy:
      'Revoke the token in the project’s developer settings, create a new one where it ' +
      'is still needed, and look through what it was used for.',
    rotation: 'https://www.ory.sh/docs/concepts/personal-access-token',
    severity: 'critical',
    confidence: 'high',
    tags: ['identity'],
    references: ['https://www.ory.sh/docs/concepts/personal-access-token'],
    keywords: ['ory_pat_', 'ory_wak_', 'ory_apikey_', 'ory_at_', 'ory_rt_', 'ory_st_'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>ory_(?:pat|wak|apikey|at|rt|st)_[A-Za-z0-9_.-]{30,120})(?![A-Za-z0-9_-])/,
    checks: [
      { kind: 'entropy', bitsMin: 3.5 },
      { kind: 'character-classes', classesMin: 3 },
      { kind: 'real-value' },
    ],
    examples: {
      match: [
        { text: 'ORY_PAT=ory_pat_{base62*32}' },
        { text: '"access_token": "ory_at_{base64url*43}.{base64url*43}"' },
      ],
      skip: [{ text: 'ory_pat_{base62*6}' }, { text: 'memory_at_the_start_of_the_function_call' }],
    },
  },
];
