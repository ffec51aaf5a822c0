// GitLab’s tokens.
import type { Pattern } from '../src/model/pattern.ts';

export const gitlabPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'gitlab.personal-access-token',
    family: 'credential',
    title: 'GitLab personal access token',
    description:
      'A personal, project or group access token of GitLab. Whoever has it acts as its owner ' +
      'within its scopes: reads private code, pushes, runs pipelines.',
    remedy: 'Revoke the token under Preferences, Access tokens (or the project’s or group’s ' + 'settings).',
    severity: 'critical',
    confidence: 'high',
    references: ['https://docs.gitlab.com/security/tokens/#token-prefixes'],
    keywords: ['glpat-'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>glpat-[A-Za-z0-9_-]{20,300}(?:\.[0-9a-z]{2}\.[0-9a-z]{9})?)(?![A-Za-z0-9_-])/,
    checks: [
      { kind: 'entropy', bitsMin: 3.2 },
      { kind: 'real-value' },
      { kind: 'character-classes', classesMin: 3 },
    ],
    examples: {
      match: [
        { text: 'GITLAB_TOKEN=glpat-{base62*20}' },
        {
          text: 'curl --header "PRIVATE-TOKEN: glpat-{base62*27}.01.{lowerdigits*9}" https://gitlab.com/api/v4/projects',
          path: 'ci.sh',
        },
      ],
      skip: [
        { text: 'glpat-{base62*12}' },
        { text: 'GITLAB_TOKEN=glpat-xxxxxxxxxxxxxxxxxxxx' },
        { text: 'glpat-<your_access_token_here>' },
      ],
    },
  },
  {
    kind: 'regex',
    id: 'gitlab.deploy-token',
    family: 'credential',
    title: 'GitLab deploy token',
    description:
      'A deploy token of GitLab. Whoever has it reads the project’s repository, packages and ' +
      'images, and may write packages.',
    remedy: 'Revoke or rotate the token in GitLab’s settings where it was made.',
    severity: 'high',
    confidence: 'high',
    references: ['https://docs.gitlab.com/security/tokens/#token-prefixes'],
    keywords: ['gldt-'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>gldt-[A-Za-z0-9_-]{20,100}(?:\.[0-9a-z]{2}\.[0-9a-z]{9})?)(?![A-Za-z0-9_-])/,
    checks: [
      { kind: 'entropy', bitsMin: 3.2 },
      { kind: 'real-value' },
      { kind: 'character-classes', classesMin: 3 },
    ],
    examples: {
      match: [{ text: 'value = "gldt-{base62*24}"' }, { text: 'key: gldt-{base62*22}', path: 'config.yml' }],
      skip: [{ text: 'gldt-{base62*8}' }, { text: 'gldt-your-token-goes-here-now' }],
    },
  },
  {
    kind: 'regex',
    id: 'gitlab.runner-token',
    family: 'credential',
    title: 'GitLab runner authentication token',
    description:
      'The token of a GitLab runner. Whoever has it can register as the runner, take its jobs ' +
      'and read the secrets given to them.',
    remedy: 'Revoke or rotate the token in GitLab’s settings where it was made.',
    severity: 'high',
    confidence: 'high',
    references: ['https://docs.gitlab.com/security/tokens/#token-prefixes'],
    keywords: ['glrt-'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>glrt-[A-Za-z0-9_-]{20,100}(?:\.[0-9a-z]{2}\.[0-9a-z]{9})?)(?![A-Za-z0-9_-])/,
    checks: [
      { kind: 'entropy', bitsMin: 3.2 },
      { kind: 'real-value' },
      { kind: 'character-classes', classesMin: 3 },
    ],
    examples: {
      match: [{ text: 'value = "glrt-{base62*24}"' }, { text: 'key: glrt-{base62*22}', path: 'config.yml' }],
      skip: [{ text: 'glrt-{base62*8}' }, { text: 'glrt-your-token-goes-here-now' }],
    },
  },
  {
    kind: 'regex',
    id: 'gitlab.job-token',
    family: 'credential',
    title: 'GitLab CI job token',
    description: 'The token of a GitLab pipeline job. Whoever has it acts for the job while it runs.',
    remedy: 'Revoke or rotate the token in GitLab’s settings where it was made.',
    severity: 'medium',
    confidence: 'high',
    references: ['https://docs.gitlab.com/security/tokens/#token-prefixes'],
    keywords: ['glcbt-'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>glcbt-[A-Za-z0-9_-]{20,100}(?:\.[0-9a-z]{2}\.[0-9a-z]{9})?)(?![A-Za-z0-9_-])/,
    checks: [
      { kind: 'entropy', bitsMin: 3.2 },
      { kind: 'real-value' },
      { kind: 'character-classes', classesMin: 3 },
    ],
    examples: {
      match: [
        { text: 'value = "glcbt-{base62*24}"' },
        { text: 'key: glcbt-{base62*22}', path: 'config.yml' },
      ],
      skip: [{ text: 'glcbt-{base62*8}' }, { text: 'glcbt-your-token-goes-here-now' }],
    },
  },
  {
    kind: 'regex',
    id: 'gitlab.trigger-token',
    family: 'credential',
    title: 'GitLab pipeline trigger token',
    description:
      'A pipeline trigger token of GitLab. Whoever has it starts pipelines with variables of ' +
      'their choice.',
    remedy: 'Revoke or rotate the token in GitLab’s settings where it was made.',
    severity: 'high',
    confidence: 'high',
    references: ['https://docs.gitlab.com/security/tokens/#token-prefixes'],
    keywords: ['glptt-'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>glptt-[A-Za-z0-9_-]{20,100}(?:\.[0-9a-z]{2}\.[0-9a-z]{9})?)(?![A-Za-z0-9_-])/,
    checks: [
      { kind: 'entropy', bitsMin: 3.2 },
      { kind: 'real-value' },
      { kind: 'character-classes', classesMin: 3 },
    ],
    examples: {
      match: [
        { text: 'value = "glptt-{base62*24}"' },
        { text: 'key: glptt-{base62*22}', path: 'config.yml' },
      ],
      skip: [{ text: 'glptt-{base62*8}' }, { text: 'glptt-your-token-goes-here-now' }],
    },
  },
  {
    kind: 'regex',
    id: 'gitlab.feed-token',
    family: 'credential',
    title: 'GitLab feed token',
    description:
      'A feed token of GitLab. Whoever has it reads the owner’s feeds and calendars, private ' +
      'projects among them.',
    remedy: 'Revoke or rotate the token in GitLab’s settings where it was made.',
    severity: 'medium',
    confidence: 'high',
    references: ['https://docs.gitlab.com/security/tokens/#token-prefixes'],
    keywords: ['glft-'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>glft-[A-Za-z0-9_-]{20,100}(?:\.[0-9a-z]{2}\.[0-9a-z]{9})?)(?![A-Za-z0-9_-])/,
    checks: [
      { kind: 'entropy', bitsMin: 3.2 },
      { kind: 'real-value' },
      { kind: 'character-classes', classesMin: 3 },
    ],
    examples: {
      match: [{ text: 'value = "glft-{base62*24}"' }, { text: 'key: glft-{base62*22}', path: 'config.yml' }],
      skip: [{ text: 'glft-{base62*8}' }, { text: 'glft-your-token-goes-here-now' }],
    },
  },
  {
    kind: 'regex',
    id: 'gitlab.agent-token',
    family: 'credential',
    title: 'GitLab agent token for Kubernetes',
    description:
      'The token with which an agent in a Kubernetes cluster connects to GitLab. Whoever has it ' +
      'can pose as the agent.',
    remedy: 'Revoke or rotate the token in GitLab’s settings where it was made.',
    severity: 'high',
    confidence: 'high',
    references: ['https://docs.gitlab.com/security/tokens/#token-prefixes'],
    keywords: ['glagent-'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>glagent-[A-Za-z0-9_-]{20,100}(?:\.[0-9a-z]{2}\.[0-9a-z]{9})?)(?![A-Za-z0-9_-])/,
    checks: [
      { kind: 'entropy', bitsMin: 3.2 },
      { kind: 'real-value' },
      { kind: 'character-classes', classesMin: 3 },
    ],
    examples: {
      match: [
        { text: 'value = "glagent-{base62*24}"' },
        { text: 'key: glagent-{base62*22}', path: 'config.yml' },
      ],
      skip: [{ text: 'glagent-{base62*8}' }, { text: 'glagent-your-token-goes-here-now' }],
    },
  },
  {
    kind: 'regex',
    id: 'gitlab.oauth-secret',
    family: 'credential',
    title: 'GitLab OAuth application secret',
    description:
      'The secret of an OAuth application of GitLab. Whoever has it can ask for tokens in the ' +
      'application’s name.',
    remedy: 'Revoke or rotate the token in GitLab’s settings where it was made.',
    severity: 'high',
    confidence: 'high',
    references: ['https://docs.gitlab.com/security/tokens/#token-prefixes'],
    keywords: ['gloas-'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>gloas-[A-Za-z0-9_-]{20,100}(?:\.[0-9a-z]{2}\.[0-9a-z]{9})?)(?![A-Za-z0-9_-])/,
    checks: [
      { kind: 'entropy', bitsMin: 3.2 },
      { kind: 'real-value' },
      { kind: 'character-classes', classesMin: 3 },
    ],
    examples: {
      match: [
        { text: 'value = "gloas-{base62*24}"' },
        { text: 'key: gloas-{base62*22}', path: 'config.yml' },
      ],
      skip: [{ text: 'gloas-{base62*8}' }, { text: 'gloas-your-token-goes-here-now' }],
    },
  },
  {
    kind: 'regex',
    id: 'gitlab.scim-token',
    family: 'credential',
    title: 'GitLab SCIM token',
    description: 'A SCIM token of GitLab. Whoever has it manages the group’s members.',
    remedy: 'Revoke or rotate the token in GitLab’s settings where it was made.',
    severity: 'high',
    confidence: 'high',
    references: ['https://docs.gitlab.com/security/tokens/#token-prefixes'],
    keywords: ['glsoat-'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>glsoat-[A-Za-z0-9_-]{20,100}(?:\.[0-9a-z]{2}\.[0-9a-z]{9})?)(?![A-Za-z0-9_-])/,
    checks: [
      { kind: 'entropy', bitsMin: 3.2 },
      { kind: 'real-value' },
      { kind: 'character-classes', classesMin: 3 },
    ],
    examples: {
      match: [
        { text: 'value = "glsoat-{base62*24}"' },
        { text: 'key: glsoat-{base62*22}', path: 'config.yml' },
      ],
      skip: [{ text: 'glsoat-{base62*8}' }, { text: 'glsoat-your-token-goes-here-now' }],
    },
  },
  {
    kind: 'regex',
    id: 'gitlab.incoming-mail-token',
    family: 'credential',
    title: 'GitLab incoming mail token',
    description:
      'An incoming mail token of GitLab. Whoever has it opens issues and merge requests as its ' + 'owner.',
    remedy: 'Revoke or rotate the token in GitLab’s settings where it was made.',
    severity: 'medium',
    confidence: 'high',
    references: ['https://docs.gitlab.com/security/tokens/#token-prefixes'],
    keywords: ['glimt-'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>glimt-[A-Za-z0-9_-]{20,100}(?:\.[0-9a-z]{2}\.[0-9a-z]{9})?)(?![A-Za-z0-9_-])/,
    checks: [
      { kind: 'entropy', bitsMin: 3.2 },
      { kind: 'real-value' },
      { kind: 'character-classes', classesMin: 3 },
    ],
    examples: {
      match: [
        { text: 'value = "glimt-{base62*24}"' },
        { text: 'key: glimt-{base62*22}', path: 'config.yml' },
      ],
      skip: [{ text: 'glimt-{base62*8}' }, { text: 'glimt-your-token-goes-here-now' }],
    },
  },
];
