// Tokens of SonarQube and SonarCloud.
// https://docs.sonarsource.com/sonarqube-server/latest/user-guide/managing-tokens/
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: examples are other languages’ templates.
import type { Pattern } from '../src/model/pattern.ts';

export const sonarPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'sonar.token',
    family: 'credential',
    title: 'SonarQube token',
    description: 'A user, project or global analysis token of SonarQube.',
    impact: 'Whoever has it reads and writes analyses; a user token does what its owner may.',
    remedy: 'Revoke it under My Account, Security.',
    rotation: 'https://docs.sonarsource.com/sonarqube-server/latest/user-guide/managing-tokens/',
    severity: 'high',
    confidence: 'high',
    tags: ['ci', 'devtools'],
    references: ['https://docs.sonarsource.com/sonarqube-server/latest/user-guide/managing-tokens/'],
    keywords: ['sqp_', 'sqa_', 'squ_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>sq[pau]_[0-9a-f]{40})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'SONAR_TOKEN=sqp_{hex*40}' },
        { text: '-Dsonar.login=squ_{hex*40}' },
        { text: 'sonar.token=sqa_{hex*40}', path: 'scan.properties' },
      ],
      skip: [{ text: 'sqp_{hex*10}' }],
    },
  },
  {
    kind: 'named',
    id: 'sonar.legacy-token',
    family: 'credential',
    title: 'SonarQube or SonarCloud token without a prefix',
    description: 'A token of SonarCloud or of an older SonarQube, beside its name.',
    impact: 'Whoever has it reads and writes analyses, or does what its owner may.',
    remedy: 'Revoke it under My Account, Security.',
    rotation: 'https://docs.sonarsource.com/sonarqube-server/latest/user-guide/managing-tokens/',
    severity: 'high',
    confidence: 'medium',
    tags: ['ci', 'devtools'],
    references: ['https://docs.sonarsource.com/sonarqube-server/latest/user-guide/managing-tokens/'],
    names: ['sonar', 'sonarqube', 'sonarcloud', 'sonar_login'],
    value: /[0-9a-f]{40}/,
    words: ['token', 'login', 'key', 'auth', 'secret', '^["\\\'\\]]{0,3}\\s*(?:=>|:=|[:=,])'],
    examples: {
      match: [
        { text: 'SONAR_TOKEN={hex*40}' },
        { text: 'mvn sonar:sonar -Dsonar.login={hex*40}', path: 'scan.sh' },
      ],
      skip: [{ text: 'SONAR_TOKEN=${{ secrets.SONAR_TOKEN }}' }, { text: 'sonar commit {hex*40}' }],
    },
  },
];
