// API keys of Codefresh.
// https://codefresh.io/docs/docs/integrations/codefresh-api/
import type { Pattern } from '../src/model/pattern.ts';

export const codefreshPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'codefresh.api-key',
    family: 'credential',
    title: 'Codefresh API key',
    description: 'An API key of Codefresh.',
    impact:
      'Whoever has it reads builds and their settings, starts new ones, and may read their ' + 'secrets.',
    remedy: 'Delete the key in the user settings under API Keys.',
    rotation: 'https://codefresh.io/docs/docs/integrations/codefresh-api/',
    severity: 'critical',
    confidence: 'medium',
    tags: ['ci'],
    references: ['https://codefresh.io/docs/docs/integrations/codefresh-api/'],
    names: ['codefresh', 'cf_api'],
    value: /[0-9a-f]{24}\.[0-9a-f]{32}/,
    rank: 23,
    examples: {
      match: [
        { text: 'CODEFRESH_API_KEY={hex*24}.{hex*32}' },
        { text: 'codefresh auth create-context --api-key {hex*24}.{hex*32}', path: 'ci.sh' },
      ],
      skip: [{ text: 'CODEFRESH_API_KEY=your-key' }, { text: 'codefresh build {hex*24}.{hex*32}' }],
    },
  },
];
