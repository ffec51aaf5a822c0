// artifactory: JFrog Artifactory token.
import type { Pattern } from '../src/model/pattern.ts';

export const artifactoryPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'artifactory.api-key',
    family: 'credential',
    title: 'JFrog Artifactory token',
    description: 'An API key or reference token of JFrog Artifactory.',
    impact: 'Whoever has it reads and, by its owner’s rights, replaces packages.',
    remedy: 'Revoke the key in the user’s profile, or the token under Access Tokens.',
    severity: 'critical',
    confidence: 'high',
    tags: ['registry'],
    references: ['https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens'],
    keywords: ['AKCp', 'cmVmdGtu'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>AKCp[A-Za-z0-9]{69}|cmVmdGtu[A-Za-z0-9]{56})(?![A-Za-z0-9])/,
    checks: [{ kind: 'entropy', bitsMin: 3.5 }, { kind: 'real-value' }],
    examples: {
      match: [{ text: 'X-JFrog-Art-Api: AKCp{base62*69}' }, { text: 'token = cmVmdGtu{base62*56}' }],
      skip: [{ text: 'AKCp{base62*20}' }, { text: 'cmVmdGtu{base62*8}' }],
    },
  },
];
