// API keys of Civo.
// https://www.civo.com/api
import type { Pattern } from '../src/model/pattern.ts';

export const civoPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'civo.api-key',
    family: 'credential',
    title: 'Civo API key',
    description: 'An API key of Civo, beside its name.',
    impact: 'Whoever has it manages the account’s clusters, servers and DNS.',
    remedy: 'Regenerate the key in the dashboard under Profile, Security.',
    rotation: 'https://www.civo.com/docs/account/api-keys',
    severity: 'critical',
    confidence: 'medium',
    tags: ['cloud'],
    references: ['https://www.civo.com/api', 'https://www.civo.com/docs/account/api-keys'],
    names: ['civo'],
    value: /[A-Za-z0-9]{50}/,
    examples: {
      match: [
        { text: 'CIVO_TOKEN={base62*50}' },
        { text: 'provider "civo" {\n  token = "{base62*50}"\n}', path: 'main.tf' },
      ],
      skip: [{ text: 'civo volume {base62*50}' }, { text: 'CIVO_TOKEN=your-civo-token' }],
    },
  },
];
