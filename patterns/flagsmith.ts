// Keys of Flagsmith.
// https://docs.flagsmith.com/clients/server-side
import type { Pattern } from '../src/model/pattern.ts';

export const flagsmithPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'flagsmith.server-key',
    family: 'credential',
    title: 'Flagsmith server-side environment key',
    description: 'A server-side environment key of Flagsmith.',
    impact:
      'Whoever has it reads the environment’s whole configuration, segments with users’ ' +
      'traits among it.',
    remedy: 'Delete the key in the environment’s settings and create a new one.',
    rotation: 'https://docs.flagsmith.com/',
    severity: 'medium',
    confidence: 'high',
    tags: ['devtools'],
    references: ['https://docs.flagsmith.com/'],
    keywords: ['ser.'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>ser\.[A-Za-z0-9]{22})(?![A-Za-z0-9_-])/,
    checks: [
      { kind: 'entropy', bitsMin: 3.5 },
      { kind: 'character-classes', classesMin: 3 },
      { kind: 'real-value' },
    ],
    examples: {
      match: [
        { text: 'FLAGSMITH_ENVIRONMENT_KEY=ser.{base62*22}' },
        { text: 'Flagsmith(environment_key="ser.{base62*22}")', path: 'app.py' },
      ],
      skip: [{ text: 'ser.{base62*8}' }, { text: 'ser.your_environment_key_x' }],
    },
  },
  {
    kind: 'named',
    id: 'flagsmith.api-token',
    family: 'credential',
    title: 'Flagsmith API token',
    description: 'An organisation or user API token of Flagsmith, beside its name.',
    impact: 'Whoever has it changes flags and projects of the organisation.',
    remedy: 'Delete the key in the organisation’s or account’s settings.',
    rotation: 'https://docs.flagsmith.com/',
    severity: 'high',
    confidence: 'medium',
    tags: ['devtools'],
    references: ['https://docs.flagsmith.com/'],
    names: ['flagsmith'],
    value: /[0-9a-f]{40}|[A-Za-z0-9]{8}\.[A-Za-z0-9]{32}/,
    examples: {
      match: [
        { text: 'FLAGSMITH_MASTER_API_KEY={base62*8}.{base62*32}' },
        { text: 'flagsmith_token: {hex*40}', path: 'ci.yml' },
      ],
      skip: [{ text: 'FLAGSMITH_MASTER_API_KEY=your-key' }, { text: 'flagsmith commit {hex*40}' }],
    },
  },
];
