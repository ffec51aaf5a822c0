// Tokens of JFrog Artifactory and the JFrog platform.
// https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens
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
    rotation: 'https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens',
    severity: 'critical',
    confidence: 'high',
    tags: ['registry'],
    references: ['https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens'],
    keywords: ['AKCp', 'cmVmdGtu'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>AKCp[A-Za-z0-9]{69}|cmVmdGtu[A-Za-z0-9]{56})(?![A-Za-z0-9])/,
    checks: [{ kind: 'entropy', bitsMin: 3.5 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'X-JFrog-Art-Api: AKCp{base62*69}' },
        { text: 'token = cmVmdGtu{base62*56}' },
        {
          text: 'jf config add --url https://acme.jfrog.io --access-token cmVmdGtu{base62*56}',
          path: 'setup.sh',
        },
      ],
      skip: [{ text: 'AKCp{base62*20}' }, { text: 'cmVmdGtu{base62*8}' }],
    },
  },
  {
    kind: 'regex',
    id: 'artifactory.access-token',
    family: 'credential',
    title: 'JFrog access token',
    description:
      'An access or identity token of the JFrog platform (a JSON web token with its own ' + 'header).',
    impact: 'Whoever has it reads and, by its owner’s rights, replaces packages.',
    remedy: 'Revoke the key in the user’s profile, or the token under Access Tokens.',
    rotation: 'https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens',
    severity: 'critical',
    confidence: 'high',
    tags: ['registry'],
    references: ['https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens'],
    keywords: ['eyJ2ZXIiOiIyIi'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>eyJ2ZXIiOiIyIi[A-Za-z0-9_-]{20,300}\.eyJ[A-Za-z0-9_-]{8,2000}\.[A-Za-z0-9_-]{40,1000})(?![A-Za-z0-9_-])/,
    matchBytesMax: 3400,
    checks: [{ kind: 'jwt' }],
    rank: 31,
    examples: {
      match: [
        {
          text: 'JFROG_TOKEN={b64url:{"ver":"2","typ":"JWT","alg":"RS256","kid":"{base62*20}"}}.{b64url:{"sub":"jfac@acme/users/bob","scp":"applied-permissions/user","exp":1999999999}}.{base64url*342}',
        },
        {
          text: '"accessToken": "{b64url:{"ver":"2","typ":"JWT","alg":"RS256","kid":"{base62*20}"}}.{b64url:{"sub":"jfrt@acme/users/ci","exp":1999999999}}.{base64url*342}"',
          path: 'jfrog.json',
        },
      ],
      skip: [{ text: 'JFROG_TOKEN=eyJ2ZXIiOiIyIiwidHlw...' }, { text: 'eyJ2ZXIiOiIyIi{base62*30}' }],
    },
  },
  {
    kind: 'named',
    id: 'artifactory.encrypted-password',
    family: 'credential',
    title: 'JFrog Artifactory encrypted password',
    description:
      'An encrypted password of Artifactory, which is accepted in place of the password, ' +
      'beside its name.',
    impact: 'Whoever has it reads and, by its owner’s rights, replaces packages.',
    remedy: 'Revoke the key in the user’s profile, or the token under Access Tokens.',
    rotation:
      'https://jfrog.com/help/r/jfrog-platform-administration-documentation/centrally-secure-passwords',
    severity: 'critical',
    confidence: 'medium',
    tags: ['registry'],
    references: [
      'https://jfrog.com/help/r/jfrog-platform-administration-documentation/centrally-secure-passwords',
    ],
    names: ['artifactory', 'jfrog'],
    value: /AP[0-9A-F][A-Za-z0-9]{20,60}/,
    words: ['passw', 'pwd', 'token', 'key'],
    examples: {
      match: [
        { text: 'ARTIFACTORY_PASSWORD=APB{base62*40}' },
        { text: 'artifactory_password = "AP5{base62*30}"', path: 'gradle.properties' },
      ],
      skip: [{ text: 'ARTIFACTORY_PASSWORD=changeme' }, { text: 'artifactory build AP5{base62*30}' }],
    },
  },
];
