// Sematext: token.
// See https://sematext.com/docs/api/
import type { Pattern } from '../src/model/pattern.ts';

export const sematextPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'sematext.app-token',
    family: 'credential',
    title: 'Sematext token',
    description: 'A UUID beside Sematext’s name: an app’s token or the account’s API key.',
    impact: 'Whoever has it sends false data into the account and runs up its bill.',
    remedy:
      'Revoke the token in the app’s settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://sematext.com/docs/api/',
    severity: 'medium',
    confidence: 'medium',
    tags: ['observability'],
    references: ['https://sematext.com/docs/api/'],
    names: ['sematext', 'logsene'],
    value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    examples: {
      match: [
        { text: 'SEMATEXT_TOKEN={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        { text: 'sematext_token = "{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}"', path: 'app/settings.py' },
      ],
      skip: [
        { text: 'SEMATEXT_TOKEN=your-sematext-token' },
        { text: 'see sematext {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
    },
  },
];
