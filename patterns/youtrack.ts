// YouTrack: permanent token.
// See https://www.jetbrains.com/help/youtrack/devportal/authentication-with-permanent-token.html
import type { Pattern } from '../src/model/pattern.ts';

export const youtrackPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'youtrack.permanent-token',
    family: 'credential',
    title: 'YouTrack permanent token',
    description:
      'A permanent token of YouTrack, Hub or TeamCity Cloud (`perm:`, `perm-`): the ' +
      'base64 of a user and of the token’s name, and a secret.',
    impact: 'Whoever has it reads and changes issues as its user.',
    remedy:
      'Revoke the token in the profile, Account security, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://www.jetbrains.com/help/youtrack/server/manage-permanent-token.html',
    severity: 'high',
    confidence: 'high',
    tags: ['saas'],
    references: [
      'https://www.jetbrains.com/help/youtrack/devportal/authentication-with-permanent-token.html',
    ],
    keywords: ['perm:', 'perm-'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>perm[:-][A-Za-z0-9+/]{4,80}={0,2}\.[A-Za-z0-9+/-]{2,80}={0,2}\.[A-Za-z0-9]{30})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'YOUTRACK_TOKEN=perm:{b64:alice}.{b64:ci-bot}.{base62*30}' },
        { text: 'Authorization: Bearer perm-{b64:bob}.NTItMg==.{base62*30}' },
      ],
      skip: [{ text: 'perm:read.write' }, { text: 'perm-{base62*6}.x' }],
    },
  },
];
