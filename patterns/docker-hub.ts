// Access tokens of Docker Hub.
// https://docs.docker.com/security/access-tokens/
import type { Pattern } from '../src/model/pattern.ts';

export const dockerHubPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'docker-hub.access-token',
    family: 'credential',
    title: 'Docker Hub access token',
    description: 'A personal or organisation access token of Docker Hub.',
    impact: 'Whoever has it pulls private images and, by its scope, pushes new ones.',
    remedy: 'Delete the token under Account settings, Personal access tokens.',
    rotation: 'https://docs.docker.com/security/access-tokens/',
    severity: 'critical',
    confidence: 'high',
    tags: ['registry'],
    references: ['https://docs.docker.com/security/access-tokens/'],
    keywords: ['dckr_pat_', 'dckr_oat_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>dckr_[po]at_[A-Za-z0-9_-]{27,60})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'docker login -u me -p dckr_pat_{base62*27}' },
        { text: 'DOCKERHUB_TOKEN: dckr_oat_{base62*32}', path: 'ci.yml' },
      ],
      skip: [{ text: 'dckr_pat_{base62*8}' }],
    },
  },
  {
    kind: 'named',
    id: 'docker-hub.legacy-access-token',
    family: 'credential',
    title: 'Docker Hub access token in its old form',
    description: 'An access token of Docker Hub without a prefix (a UUID), beside its name.',
    impact: 'Whoever has it pulls private images and, by its scope, pushes new ones.',
    remedy: 'Delete the token under Account settings, Personal access tokens.',
    rotation: 'https://docs.docker.com/security/access-tokens/',
    severity: 'critical',
    confidence: 'medium',
    tags: ['registry'],
    references: ['https://docs.docker.com/security/access-tokens/'],
    names: [
      'docker_hub',
      'dockerhub',
      'docker_token',
      'docker_password',
      'docker_login',
      'docker_access',
      'docker_registry',
    ],
    value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
    words: ['token', 'passw', 'secret', 'key', '^["\\\'\\]]{0,3}\\s*(?:=>|:=|[:=,])', '\\s-p\\s'],
    examples: {
      match: [
        { text: 'DOCKERHUB_TOKEN={hex*8}-{hex*4}-{hex*4}-{hex*4}-{hex*12}' },
        { text: 'docker login -u acme -p {hex*8}-{hex*4}-{hex*4}-{hex*4}-{hex*12}', path: 'push.sh' },
      ],
      skip: [
        { text: 'dockerhub image {hex*8}-{hex*4}-{hex*4}-{hex*4}-{hex*12}' },
        { text: 'DOCKERHUB_TOKEN=your-token' },
      ],
    },
  },
];
