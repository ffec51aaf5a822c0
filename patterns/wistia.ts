// Wistia: API token.
// See https://docs.wistia.com/reference/authentication
import type { Pattern } from '../src/model/pattern.ts';

export const wistiaPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'wistia.api-token',
    family: 'credential',
    title: 'Wistia API token',
    description: '64 hexadecimal digits beside Wistia’s name.',
    impact: 'Whoever has it reads and changes the account’s videos.',
    remedy:
      'Revoke the token in the account’s API settings, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://support.wistia.com/en/articles/8269834-managing-api-access',
    severity: 'high',
    confidence: 'medium',
    tags: ['media', 'saas'],
    references: ['https://docs.wistia.com/reference/authentication'],
    names: ['wistia'],
    value: /[0-9a-f]{64}/,
    examples: {
      match: [
        { text: 'WISTIA_API_TOKEN={hex*64}' },
        { text: '# Wistia\nheaders = {"Authorization": "Bearer {hex*64}"}', path: 'sync.py' },
        {
          text: 'curl https://api.wistia.com/v1/medias.json -H "Authorization: Bearer {hex*64}"',
          path: 'run.sh',
        },
      ],
      skip: [{ text: 'WISTIA_TOKEN=your-wistia-token' }, { text: 'see wistia {hex*64}' }],
    },
  },
];
