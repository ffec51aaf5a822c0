// signNow: token or client secret.
// See https://docs.signnow.com/docs/signnow/welcome
import type { Pattern } from '../src/model/pattern.ts';

export const signnowPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'signnow.access-token',
    family: 'credential',
    title: 'signNow token or client secret',
    description: '32 or 64 hexadecimal digits beside signNow’s name.',
    impact: 'Whoever has it reads and sends documents.',
    remedy:
      'Revoke the token in the API dashboard, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://docs.signnow.com/docs/signnow/welcome',
    severity: 'high',
    confidence: 'medium',
    tags: ['saas'],
    references: ['https://docs.signnow.com/docs/signnow/welcome'],
    names: ['signnow', 'sign_now'],
    value: /[0-9a-f]{64}|[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'SIGNNOW_API_TOKEN={hex*64}' },
        { text: 'const signnow = new Client({ token: "{hex*64}" });', path: 'src/client.ts' },
      ],
      skip: [{ text: 'SIGNNOW_TOKEN=your-signnow-token' }],
    },
  },
];
