// Marqeta: access token. https://www.marqeta.com/docs/core-api/authentication
import type { Pattern } from '../src/model/pattern.ts';

export const marqetaPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'marqeta.access-token',
    family: 'credential',
    title: 'Marqeta access token',
    description: 'The application or admin access token of a Marqeta programme.',
    impact: 'With both tokens, whoever has them issues cards and reads cardholders.',
    remedy: 'Ask Marqeta for new tokens, or create them in the dashboard.',
    rotation: 'https://www.marqeta.com/docs/core-api/authentication',
    severity: 'critical',
    confidence: 'low',
    tags: ['payment', 'finance'],
    references: ['https://www.marqeta.com/docs/core-api/authentication'],
    names: ['marqeta'],
    value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i,
    words: ['key', 'token', 'secret', 'auth', 'bearer', 'passw', 'cred', 'private'],
    examples: {
      match: [
        { text: 'MARQETA_ADMIN_ACCESS_TOKEN={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        { text: 'marqeta:\n  application_token: {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
      skip: [
        { text: 'MARQETA_ADMIN_ACCESS_TOKEN=your_marqeta_admin_access_token' },
        { text: 'marqeta see {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
    },
  },
];
