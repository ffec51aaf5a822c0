// Basecamp: client secret.
// See https://github.com/basecamp/api/blob/master/sections/authentication.md
import type { Pattern } from '../src/model/pattern.ts';

export const basecampPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'basecamp.client-secret',
    family: 'credential',
    title: 'Basecamp client secret',
    description: '40 hexadecimal digits beside Basecamp’s name.',
    impact: 'Whoever has it asks for tokens in the application’s name.',
    remedy:
      'Revoke the secret in the integration’s settings, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://launchpad.37signals.com/integrations',
    severity: 'high',
    confidence: 'medium',
    tags: ['saas'],
    references: ['https://github.com/basecamp/api/blob/master/sections/authentication.md'],
    names: ['basecamp', '37signals'],
    value: /[0-9a-f]{40}/,
    examples: {
      match: [
        { text: 'BASECAMP_CLIENT_SECRET={hex*40}' },
        { text: '{"BASECAMP_CLIENT_SECRET": "{hex*40}"}', path: 'env.json' },
      ],
      skip: [{ text: 'BASECAMP_SECRET=your-basecamp-secret' }, { text: 'see basecamp {hex*40}' }],
    },
  },
];
