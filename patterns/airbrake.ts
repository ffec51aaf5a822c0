// Airbrake: project key, user key.
// See https://docs.airbrake.io/docs/devops-tools/api/
import type { Pattern } from '../src/model/pattern.ts';

export const airbrakePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'airbrake.project-key',
    family: 'credential',
    title: 'Airbrake project key',
    description: '32 hexadecimal digits beside Airbrake’s name: what applications report errors ' + 'with.',
    impact: 'Whoever has it sends false errors, and reads some of the project’s data.',
    remedy:
      'Revoke the key in the project’s settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://docs.airbrake.io/docs/devops-tools/api/',
    severity: 'medium',
    confidence: 'medium',
    tags: ['observability'],
    references: ['https://docs.airbrake.io/docs/devops-tools/api/'],
    names: ['airbrake'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'AIRBRAKE_API_KEY={hex*32}' },
        { text: 'airbrake_api_key = "{hex*32}"', path: 'app/settings.py' },
        {
          text: 'curl https://api.airbrake.io/api/v4/projects/1/deploys -H "Authorization: Bearer {hex*32}"',
          path: 'run.sh',
        },
      ],
      skip: [{ text: 'AIRBRAKE_KEY=your-airbrake-key' }, { text: 'see airbrake {hex*32}' }],
    },
  },
  {
    kind: 'named',
    id: 'airbrake.user-key',
    family: 'credential',
    title: 'Airbrake user key',
    description: '40 hexadecimal digits beside Airbrake’s name: a user’s key or token.',
    impact: 'Whoever has it reads errors and changes projects as that user.',
    remedy:
      'Revoke the key in the profile of the user, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://docs.airbrake.io/docs/devops-tools/api/',
    severity: 'high',
    confidence: 'medium',
    tags: ['observability'],
    references: ['https://docs.airbrake.io/docs/devops-tools/api/'],
    names: ['airbrake'],
    value: /[0-9a-f]{40}/,
    examples: {
      match: [
        { text: 'AIRBRAKE_API_KEY={hex*40}' },
        { text: '{"AIRBRAKE_API_KEY": "{hex*40}"}', path: 'env.json' },
      ],
      skip: [{ text: 'AIRBRAKE_KEY=your-airbrake-key' }, { text: 'see airbrake {hex*40}' }],
    },
  },
];
