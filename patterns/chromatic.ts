// Project tokens of Chromatic.
// https://www.chromatic.com/docs/cli/
import type { Pattern } from '../src/model/pattern.ts';

export const chromaticPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'chromatic.project-token',
    family: 'credential',
    title: 'Chromatic project token',
    description: 'A project token of Chromatic.',
    impact: 'Whoever has it publishes builds of the project at the account’s cost.',
    remedy: 'Reset the token on the project’s Manage page.',
    rotation: 'https://www.chromatic.com/docs/cli/',
    severity: 'low',
    confidence: 'high',
    tags: ['ci', 'devtools'],
    references: ['https://www.chromatic.com/docs/cli/'],
    keywords: ['chpt_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>chpt_[0-9a-f]{12,24})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 2.5 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'CHROMATIC_PROJECT_TOKEN=chpt_{hex*15}' },
        { text: 'npx chromatic --project-token=chpt_{hex*15}', path: 'ci.sh' },
      ],
      skip: [{ text: 'chpt_{hex*4}' }, { text: 'CHROMATIC_PROJECT_TOKEN=chpt_xxxxxxxxxxxx' }],
    },
  },
];
