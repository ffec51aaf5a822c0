// The Guardian: API key. https://open-platform.theguardian.com/documentation/
import type { Pattern } from '../src/model/pattern.ts';

export const guardianPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'guardian.api-key',
    family: 'credential',
    title: 'The Guardian API key',
    description: 'A UUID beside The Guardian’s name.',
    impact: 'Whoever has it reads the feeds on the account’s plan and uses up its quota.',
    remedy:
      'Revoke the key in The Guardian’s account settings, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://open-platform.theguardian.com/documentation/',
    severity: 'low',
    confidence: 'medium',
    tags: ['news'],
    references: ['https://open-platform.theguardian.com/documentation/'],
    names: ['guardianapis', 'guardian_api', 'the_guardian', 'guardian_key', 'guardian_open'],
    value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
    words: ['key', 'token', 'secret', 'auth', 'bearer', 'passw', 'cred', 'private'],
    examples: {
      match: [
        { text: 'GUARDIAN_API_KEY={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        {
          text: 'https://content.guardianapis.com/search?q=debates&api-key={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}',
        },
      ],
      skip: [
        { text: 'GUARDIAN_API_KEY=your-guardian-api-key' },
        { text: 'see guardian api {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
    },
  },
];
