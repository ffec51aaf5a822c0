// DocSpring: API token secret. https://docspring.com/docs/
import type { Pattern } from '../src/model/pattern.ts';

export const docspringPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'docspring.api-token-secret',
    family: 'credential',
    title: 'DocSpring API token secret',
    description: '64 letters and digits beside DocSpring’s name.',
    impact:
      'Whoever has it converts documents at the account’s cost and may fetch what is ' + 'stored there.',
    remedy:
      'Revoke the secret in DocSpring’s account settings, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://docspring.com/docs/',
    severity: 'medium',
    confidence: 'medium',
    tags: ['saas', 'devtools'],
    references: ['https://docspring.com/docs/'],
    names: ['docspring', 'doc_spring'],
    value: /[A-Za-z0-9]{64}/,
    words: ['secret', 'token'],
    examples: {
      match: [
        { text: 'DOCSPRING_API_TOKEN_SECRET={base62*64}' },
        { text: 'docspring_api_token_secret = "{base62*64}"', path: 'app/settings.py' },
      ],
      skip: [
        { text: 'DOCSPRING_API_TOKEN_SECRET=your-docspring-secret' },
        { text: 'see docspring {base62*64}' },
      ],
    },
  },
];
