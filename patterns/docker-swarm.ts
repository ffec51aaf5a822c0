// Join tokens and unlock keys of Docker’s Swarm mode.
// https://docs.docker.com/engine/swarm/join-nodes/
import type { Pattern } from '../src/model/pattern.ts';

export const dockerSwarmPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'docker-swarm.join-token',
    family: 'credential',
    title: 'Docker Swarm join token',
    description: 'A join token of a Docker swarm.',
    impact:
      'Whoever has it and reaches a manager joins a node; with a manager’s token they take ' +
      'the swarm over.',
    remedy: 'Rotate it with `docker swarm join-token --rotate worker` (and manager).',
    rotation: 'https://docs.docker.com/engine/swarm/join-nodes/',
    severity: 'critical',
    confidence: 'high',
    tags: ['infrastructure'],
    references: ['https://docs.docker.com/engine/swarm/join-nodes/'],
    keywords: ['SWMTKN-1-'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>SWMTKN-1-[0-9a-z]{50}-[0-9a-z]{25})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3.8 }, { kind: 'real-value' }],
    examples: {
      match: [
        {
          text:
            'docker swarm join --token SWMTKN-1-{lowerdigits*50}-{lowerdigits*25} ' + 'swarm.acme.io:2377',
        },
        { text: 'swarm_token: SWMTKN-1-{lowerdigits*50}-{lowerdigits*25}', path: 'swarm.yml' },
      ],
      skip: [{ text: 'SWMTKN-1-{lowerdigits*12}' }, { text: 'docker swarm join --token SWMTKN-1-xxxxx' }],
    },
  },
  {
    kind: 'regex',
    id: 'docker-swarm.unlock-key',
    family: 'credential',
    title: 'Docker Swarm unlock key',
    description: 'The key that unlocks the managers of a docker swarm.',
    impact: 'With a manager’s disk, whoever has it decrypts the swarm’s keys and secrets.',
    remedy: 'Rotate it with `docker swarm unlock-key --rotate`.',
    rotation: 'https://docs.docker.com/engine/swarm/swarm_manager_locking/',
    severity: 'high',
    confidence: 'high',
    tags: ['infrastructure'],
    references: ['https://docs.docker.com/engine/swarm/swarm_manager_locking/'],
    keywords: ['SWMKEY-1-'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>SWMKEY-1-[A-Za-z0-9+/]{43})(?![A-Za-z0-9+/=])/,
    checks: [{ kind: 'entropy', bitsMin: 4 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'SWMKEY-1-{base64*43}' },
        { text: 'unlock_key: SWMKEY-1-{base64*43}', path: 'swarm.yml' },
      ],
      skip: [{ text: 'SWMKEY-1-{base62*8}' }, { text: 'SWMKEY-1-your-key' }],
    },
  },
];
