// TrueLayer: client secret. https://docs.truelayer.com/docs/
import type { Pattern } from '../src/model/pattern.ts';

export const truelayerPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'truelayer.client-secret',
    family: 'credential',
    title: 'TrueLayer client secret',
    description: 'The client secret of a TrueLayer application.',
    impact: 'With the client id, whoever has it starts payments and reads accounts that users have linked.',
    remedy: 'Regenerate the secret in TrueLayer’s console.',
    rotation: 'https://docs.truelayer.com/docs/',
    severity: 'critical',
    confidence: 'medium',
    tags: ['finance'],
    references: ['https://docs.truelayer.com/docs/'],
    names: ['truelayer', 'true_layer'],
    value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i,
    words: ['key', 'token', 'secret', 'auth', 'bearer', 'passw', 'cred', 'private'],
    examples: {
      match: [
        { text: 'TRUELAYER_CLIENT_SECRET={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        { text: 'truelayer:\n  client_secret: {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
      skip: [
        { text: 'TRUELAYER_CLIENT_SECRET=your_truelayer_client_secret' },
        { text: 'truelayer see {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
    },
  },
];
