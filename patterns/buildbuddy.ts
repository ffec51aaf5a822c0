// API keys of BuildBuddy.
// https://www.buildbuddy.io/docs/guide-auth/
import type { Pattern } from '../src/model/pattern.ts';

export const buildbuddyPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'buildbuddy.api-key',
    family: 'credential',
    title: 'BuildBuddy API key',
    description: 'An API key of BuildBuddy, beside its name or in its header.',
    impact: 'Whoever has it reads build logs and, by its kind, writes the cache that builds use.',
    remedy: 'Delete the key in the organisation’s settings.',
    rotation: 'https://www.buildbuddy.io/docs/guide-auth/',
    severity: 'high',
    confidence: 'medium',
    tags: ['ci'],
    references: ['https://www.buildbuddy.io/docs/guide-auth/'],
    names: ['buildbuddy', 'x_buildbuddy'],
    value: /[A-Za-z0-9]{20}/,
    words: ['key', 'token'],
    examples: {
      match: [
        { text: 'build --remote_header=x-buildbuddy-api-key={base62*20}' },
        { text: 'BUILDBUDDY_API_KEY: {base62*20}', path: 'ci.yml' },
      ],
      skip: [
        { text: 'build --remote_header=x-buildbuddy-api-key=YOUR_KEY' },
        { text: 'buildbuddy invocation {base62*20}' },
      ],
    },
  },
];
