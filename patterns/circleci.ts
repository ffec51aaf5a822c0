// Tokens of CircleCI.
// https://circleci.com/docs/managing-api-tokens/
import type { Pattern } from '../src/model/pattern.ts';

export const circleciPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'circleci.token',
    family: 'credential',
    title: 'CircleCI token',
    description: 'A personal or project API token of CircleCI.',
    impact: 'Whoever has it reads and starts pipelines and reads project settings.',
    remedy:
      'Revoke it in the user settings under Personal API Tokens, or in the project’s ' +
      'settings under API Permissions.',
    rotation: 'https://circleci.com/docs/managing-api-tokens/',
    severity: 'high',
    confidence: 'high',
    tags: ['ci'],
    references: ['https://circleci.com/docs/managing-api-tokens/'],
    keywords: ['CCIPAT_', 'CCIPRJ_'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>CCIP(?:AT|RJ)_[A-Za-z0-9]{20,24}_[0-9a-f]{40})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3.5 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'CIRCLE_TOKEN=CCIPAT_{base62*22}_{hex*40}' },
        { text: '"CCIPRJ_{base62*22}_{hex*40}"' },
        { text: 'Circle-Token: CCIPAT_{base62*22}_{hex*40}', path: 'ci.http' },
      ],
      skip: [{ text: 'CCIPAT_{base62*8}' }],
    },
  },
  {
    kind: 'named',
    id: 'circleci.legacy-token',
    family: 'credential',
    title: 'CircleCI token in its old form',
    description: 'An API token of CircleCI without a prefix, beside its name.',
    impact: 'Whoever has it reads and starts pipelines and reads project settings.',
    remedy:
      'Revoke it in the user settings under Personal API Tokens, or in the project’s ' +
      'settings under API Permissions.',
    rotation: 'https://circleci.com/docs/managing-api-tokens/',
    severity: 'high',
    confidence: 'medium',
    tags: ['ci'],
    references: ['https://circleci.com/docs/managing-api-tokens/'],
    names: ['circleci', 'circle_ci', 'circle_token', 'circle_api', 'circle_project'],
    value: /[0-9a-f]{40}/,
    words: ['token', 'key', 'secret', '^["\\\'\\]]{0,3}\\s*(?:=>|:=|[:=,])'],
    examples: {
      match: [
        { text: 'CIRCLE_TOKEN={hex*40}' },
        {
          text: 'https://circleci.com/api/v1.1/project/github/acme/site?circle-token={hex*40}',
          path: 'x.txt',
        },
      ],
      skip: [{ text: 'CIRCLE_TOKEN=your-token' }, { text: 'circleci commit {hex*40}' }],
    },
  },
];
