// Lyft: client secret. https://developer.lyft.com/docs/authentication
import type { Pattern } from '../src/model/pattern.ts';

export const lyftPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'lyft.client-secret',
    family: 'credential',
    title: 'Lyft client secret',
    description: '32 characters of base64url beside Lyft’s name.',
    impact: 'Whoever has it searches offers and traffic data at the account’s cost.',
    remedy:
      'Delete the secret on Lyft’s page of keys and put a new one where programs read it ' + 'at run time.',
    rotation: 'https://developer.lyft.com/docs/authentication',
    severity: 'medium',
    confidence: 'medium',
    tags: ['travel'],
    references: ['https://developer.lyft.com/docs/authentication'],
    names: ['lyft'],
    value: /(?:SANDBOX-)?[A-Za-z0-9_-]{32}/,
    words: ['secret'],
    examples: {
      match: [
        { text: 'LYFT_CLIENT_SECRET={base64url*32}' },
        { text: 'export LYFT_CLIENT_SECRET="{base64url*32}"', path: 'deploy.sh' },
      ],
      skip: [{ text: 'LYFT_CLIENT_SECRET=your-lyft-secret' }, { text: 'see lyft {base64url*32}' }],
    },
  },
];
