// Robot accounts of Harbor.
// https://goharbor.io/docs/latest/working-with-projects/project-configuration/create-robot-accounts/
import type { Pattern } from '../src/model/pattern.ts';

export const harborPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'harbor.robot-secret',
    family: 'credential',
    title: 'Harbor robot secret',
    description: 'The secret of a robot account of Harbor, near its name.',
    impact: 'Whoever has it pulls private images and, by its permissions, pushes new ones.',
    remedy: 'Refresh the robot’s secret, or delete the robot account.',
    rotation:
      'https://goharbor.io/docs/latest/working-with-projects/project-configuration/create-robot-accounts/',
    severity: 'high',
    confidence: 'high',
    tags: ['registry'],
    references: [
      'https://goharbor.io/docs/latest/working-with-projects/project-configuration/create-robot-accounts/',
    ],
    keywords: ['robot$'],
    regex:
      /(?<companion>robot\$[A-Za-z0-9_.+-]{1,80})["']?(?::|[\s,]{1,8}(?:(?:--?p(?:assword)?[=\s]|[\w.-]{0,40}(?:password|secret|token|pass)["']?\s{0,4}[:=])\s{0,4})["']?)(?<secret>[A-Za-z0-9]{32})(?![A-Za-z0-9])/i,
    checks: [
      { kind: 'entropy', bitsMin: 3.5 },
      { kind: 'character-classes', classesMin: 3 },
      { kind: 'real-value' },
    ],
    rank: 31,
    examples: {
      match: [
        { text: "docker login harbor.acme.io -u 'robot$ci+push' -p {base62*32}" },
        { text: 'username: "robot$deploy"\npassword: "{base62*32}"', path: 'pull.yml' },
      ],
      skip: [{ text: "docker login -u 'robot$ci' -p $TOKEN" }, { text: 'robot$ci: {base62*12}' }],
    },
  },
];
