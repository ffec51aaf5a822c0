// API secrets of OPNsense.
// https://docs.opnsense.org/development/how-tos/api.html
import type { Pattern } from '../src/model/pattern.ts';

export const opnsensePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'opnsense.api-secret',
    family: 'credential',
    title: 'OPNsense API secret',
    description: 'The secret of an OPNsense API key, beside its name.',
    impact: 'With the key, whoever has it changes the firewall as the key’s user.',
    remedy: 'Delete the key in the user’s settings and create a new one.',
    rotation: 'https://docs.opnsense.org/development/how-tos/api.html',
    severity: 'critical',
    confidence: 'medium',
    tags: ['infrastructure'],
    references: ['https://docs.opnsense.org/development/how-tos/api.html'],
    names: ['opnsense', 'opn_api'],
    value: /[A-Za-z0-9+/]{80}/,
    words: ['secret'],
    examples: {
      match: [
        { text: 'OPNSENSE_API_SECRET={base64*80}' },
        { text: 'opnsense:\n  secret: "{base64*80}"', path: 'fw.yml' },
      ],
      skip: [{ text: 'OPNSENSE_API_SECRET=your-secret' }, { text: 'opnsense image {base64*80}' }],
    },
  },
];
