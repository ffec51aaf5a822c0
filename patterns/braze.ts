// Braze: API key. https://www.braze.com/docs/api/basics/
import type { Pattern } from '../src/model/pattern.ts';

export const brazePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'braze.api-key',
    family: 'credential',
    title: 'Braze API key',
    description: 'A REST API key of a Braze workspace.',
    impact: 'Whoever has it reads and changes the users’ profiles and sends messages to them.',
    remedy: 'Delete the key in Braze’s settings under APIs and identifiers.',
    rotation: 'https://www.braze.com/docs/api/basics/',
    severity: 'high',
    confidence: 'medium',
    tags: ['messaging', 'marketing'],
    references: ['https://www.braze.com/docs/api/basics/'],
    names: ['braze'],
    value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i,
    words: ['key', 'token', 'secret', 'auth', 'bearer', 'passw', 'cred', 'private'],
    examples: {
      match: [
        { text: 'BRAZE_API_KEY={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        {
          text: 'curl https://rest.iad-01.braze.com/users/track -H "Authorization: Bearer {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}"',
        },
      ],
      skip: [
        { text: 'BRAZE_API_KEY=your_braze_api_key' },
        { text: 'braze etag: {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
    },
  },
];
