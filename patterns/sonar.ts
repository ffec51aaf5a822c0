// sonar: SonarQube token.
import type { Pattern } from '../src/model/pattern.ts';

export const sonarPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'sonar.token',
    family: 'credential',
    title: 'SonarQube token',
    description: 'A secret of SonarQube.',
    impact: 'Whoever has it reads and writes analyses.',
    remedy: 'Revoke it in SonarQube and create a new one where it is still needed.',
    severity: 'high',
    confidence: 'high',
    tags: ['infrastructure'],
    references: ['https://docs.sonarsource.com/sonarqube-server/latest/user-guide/managing-tokens/'],
    keywords: ['sqp_', 'sqa_', 'squ_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>sq[pau]_[0-9a-f]{40})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [{ text: 'SONAR_TOKEN=sqp_{hex*40}' }, { text: '-Dsonar.login=squ_{hex*40}' }],
      skip: [{ text: 'sqp_{hex*10}' }],
    },
  },
];
