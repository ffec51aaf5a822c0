// Stytch: secret.
// See https://stytch.com/docs/api/authentication
import type { Pattern } from '../src/model/pattern.ts';

export const stytchPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'stytch.secret',
    family: 'credential',
    title: 'Stytch secret',
    description:
      'The secret of a Stytch project (`secret-live-`, `secret-test-`); the project id ' + 'goes with it.',
    impact: 'Whoever has both reads and changes all users and sessions of the project.',
    remedy:
      'Revoke the secret under API Keys in the dashboard, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://stytch.com/docs/workspace-management/rotating-secrets',
    severity: 'critical',
    confidence: 'high',
    tags: ['identity'],
    references: ['https://stytch.com/docs/api/authentication'],
    keywords: ['secret-live-', 'secret-test-'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>secret-(?:live|test)-[A-Za-z0-9_-]{35,36}=?)(?![A-Za-z0-9_])/,
    checks: [
      { kind: 'entropy', bitsMin: 3.8 },
      { kind: 'character-classes', classesMin: 3 },
      { kind: 'real-value' },
    ],
    companion: {
      title: 'project id',
      regex:
        /(?<companion>project-(?:live|test)-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})/,
      need: 'optional',
    },
    examples: {
      match: [
        { text: 'STYTCH_SECRET=secret-live-{base64url*36}=' },
        {
          text: 'client = stytch.Client(project_id="project-test-{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}", secret="secret-test-{base64url*36}=")',
          path: 'a.py',
        },
      ],
      skip: [
        { text: 'secret-test-{base62*6}' },
        { text: 'secret-live-11111111-1111-1111-1111-111111111111' },
      ],
    },
  },
];
