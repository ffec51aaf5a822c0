// HiBob: service user’s token. https://apidocs.hibob.com/docs/api-service-users
import type { Pattern } from '../src/model/pattern.ts';

export const hibobPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'hibob.api-token',
    family: 'credential',
    title: 'HiBob service user’s token',
    description: '40 to 64 letters, digits, `-` and `_` beside HiBob’s name.',
    impact: 'Whoever has it reads and changes the data of applicants and employees.',
    remedy:
      'Delete the token on HiBob’s page of keys and put a new one where programs read it ' + 'at run time.',
    rotation: 'https://apidocs.hibob.com/docs/api-service-users',
    severity: 'high',
    confidence: 'low',
    tags: ['hr', 'saas'],
    references: ['https://apidocs.hibob.com/docs/api-service-users'],
    names: ['hibob', 'hi_bob'],
    value: /[A-Za-z0-9_-]{40,64}/,
    examples: {
      match: [
        { text: 'HIBOB_TOKEN={base64url*52}' },
        { text: 'export HIBOB_TOKEN="{base64url*52}"', path: 'deploy.sh' },
      ],
      skip: [{ text: 'HIBOB_TOKEN=your-hibob-token' }, { text: 'hibob etag: {base64url*52}' }],
    },
  },
];
