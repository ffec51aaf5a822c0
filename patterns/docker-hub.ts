// docker-hub: Docker Hub access token.
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
];
