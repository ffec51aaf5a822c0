// Zammad: access token. https://docs.zammad.org/en/latest/api/intro.html
import type { Pattern } from '../src/model/pattern.ts';

export const zammadPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'zammad.access-token',
    family: 'credential',
    title: 'Zammad access token',
    description: '64 letters, digits, `-` and `_` beside Zammad’s name.',
    impact: 'Whoever has it reads conversations with customers and answers them.',
    remedy:
      'Regenerate the token in the Zammad dashboard, and look through the usage since it ' + 'was committed.',
    rotation: 'https://docs.zammad.org/en/latest/api/intro.html',
    severity: 'high',
    confidence: 'medium',
    tags: ['support', 'saas'],
    references: ['https://docs.zammad.org/en/latest/api/intro.html'],
    names: ['zammad'],
    value: /[A-Za-z0-9_-]{64}/,
    examples: {
      match: [
        { text: 'ZAMMAD_TOKEN={base64url*64}' },
        { text: "const zammadToken = '{base64url*64}';", path: 'src/api.ts' },
      ],
      skip: [{ text: 'ZAMMAD_TOKEN=your-zammad-token' }, { text: 'zammad etag: {base64url*64}' }],
    },
  },
];
