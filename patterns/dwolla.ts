// Dwolla: application secret. https://developers.dwolla.com/docs
import type { Pattern } from '../src/model/pattern.ts';

export const dwollaPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'dwolla.app-secret',
    family: 'credential',
    title: 'Dwolla application secret',
    description: 'The key or secret of a Dwolla application.',
    impact: 'With both, whoever has them moves money between bank accounts.',
    remedy: 'Create a new key in the Dwolla dashboard under Applications.',
    rotation: 'https://developers.dwolla.com/docs',
    severity: 'critical',
    confidence: 'medium',
    tags: ['payment', 'finance'],
    references: ['https://developers.dwolla.com/docs'],
    names: ['dwolla'],
    value: /[A-Za-z0-9]{50}/,
    examples: {
      match: [
        { text: 'DWOLLA_APP_SECRET={base62*50}' },
        { text: 'dwolla.Client({ environment: "production", secret: "{base62*50}" })', path: 'a.js' },
      ],
      skip: [{ text: 'DWOLLA_APP_SECRET=your_dwolla_app_secret' }, { text: 'dwolla trace {base62*50}' }],
    },
  },
];
