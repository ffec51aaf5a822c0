// circleci: CircleCI token.
import type { Pattern } from '../src/model/pattern.ts';

export const circleciPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'circleci.token',
    family: 'credential',
    title: 'CircleCI token',
    description: 'A secret of CircleCI.',
    impact: 'Whoever has it reads and starts pipelines and reads project settings.',
    remedy: 'Revoke it in CircleCI and create a new one where it is still needed.',
    severity: 'high',
    confidence: 'high',
    tags: ['infrastructure'],
    references: ['https://circleci.com/docs/managing-api-tokens/'],
    keywords: ['CCIPAT_', 'CCIPRJ_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>CCIP(?:AT|RJ)_[A-Za-z0-9]{22}_[0-9a-f]{40})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3.5 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'CIRCLE_TOKEN=CCIPAT_{base62*22}_{hex*40}' },
        { text: '"CCIPRJ_{base62*22}_{hex*40}"' },
      ],
      skip: [{ text: 'CCIPAT_{base62*8}' }],
    },
  },
];
