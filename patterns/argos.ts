// Tokens of Argos.
// https://argos-ci.com/docs
import type { Pattern } from '../src/model/pattern.ts';

export const argosPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'argos.token',
    family: 'credential',
    title: 'Argos token',
    description: 'A project token of Argos, beside its name.',
    impact: 'Whoever has it uploads screenshots to the project at the account’s cost.',
    remedy: 'Regenerate the token in the project’s settings.',
    rotation: 'https://argos-ci.com/docs',
    severity: 'low',
    confidence: 'medium',
    tags: ['ci', 'devtools'],
    references: ['https://argos-ci.com/docs'],
    names: ['argos_token', 'argos_ci', 'argosci'],
    value: /[0-9a-f]{40}/,
    words: ['token', '^["\\\'\\]]{0,3}\\s*(?:=>|:=|[:=,])'],
    examples: {
      match: [{ text: 'ARGOS_TOKEN={hex*40}' }, { text: 'ARGOS_TOKEN: "{hex*40}"', path: 'ci.yml' }],
      skip: [{ text: 'ARGOS_TOKEN=your-token' }, { text: 'argos_ci commit {hex*40}' }],
    },
  },
];
