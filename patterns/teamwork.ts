// Teamwork.com: Teamwork API key.
// See https://apidocs.teamwork.com/guides/teamwork/authentication
import type { Pattern } from '../src/model/pattern.ts';

export const teamworkPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'teamwork.api-key',
    family: 'credential',
    title: 'Teamwork API key',
    description: 'An API key of Teamwork.com (`twp_`).',
    impact: 'Whoever has it reads and changes what its owner may.',
    remedy:
      'Revoke the key in the user’s settings, API & Mobile, create a new one where it ' +
      'is still needed, and look through what it was used for.',
    rotation: 'https://apidocs.teamwork.com/guides/teamwork/authentication',
    severity: 'high',
    confidence: 'high',
    tags: ['saas'],
    references: ['https://apidocs.teamwork.com/guides/teamwork/authentication'],
    keywords: ['twp_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>twp_[A-Za-z0-9]{24,40}(?:_eu)?)(?![A-Za-z0-9_-])/,
    checks: [
      { kind: 'entropy', bitsMin: 3.5 },
      { kind: 'character-classes', classesMin: 3 },
      { kind: 'real-value' },
    ],
    examples: {
      match: [{ text: 'TEAMWORK_API_KEY=twp_{base62*28}' }, { text: '"apiKey": "twp_{base62*28}"' }],
      skip: [{ text: 'twp_{base62*6}' }, { text: 'twp_window_position_x_and_y_axes' }],
    },
  },
];
