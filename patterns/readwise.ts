// Readwise: access token.
// See https://readwise.io/api_deets
import type { Pattern } from '../src/model/pattern.ts';

export const readwisePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'readwise.access-token',
    family: 'credential',
    title: 'Readwise access token',
    description: '50 letters and digits beside Readwise’ name.',
    impact: 'Whoever has it reads and changes the user’s highlights.',
    remedy:
      'Revoke the token on the access token page, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://readwise.io/access_token',
    severity: 'medium',
    confidence: 'medium',
    tags: ['saas'],
    references: ['https://readwise.io/api_deets'],
    names: ['readwise'],
    value: /[A-Za-z0-9]{50}/,
    examples: {
      match: [
        { text: 'READWISE_API_TOKEN={base62*50}' },
        { text: '{"READWISE_API_TOKEN": "{base62*50}"}', path: 'env.json' },
        {
          text: 'curl https://readwise.io/api/v2/highlights/ -H "Authorization: Token {base62*50}"',
          path: 'run.sh',
        },
      ],
      skip: [{ text: 'READWISE_TOKEN=your-readwise-token' }, { text: 'see readwise {base62*50}' }],
    },
  },
];
