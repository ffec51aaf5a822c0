// Comet: API key. https://www.comet.com/docs/v2/
import type { Pattern } from '../src/model/pattern.ts';

export const cometPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'comet.api-key',
    family: 'credential',
    title: 'Comet API key',
    description: 'A key of Comet or its Opik.',
    impact: 'Whoever has it reads the workspace’s experiments and traces and writes to them.',
    remedy: 'Generate a new key in Comet’s account settings, which ends the old one.',
    rotation: 'https://www.comet.com/docs/v2/',
    severity: 'high',
    confidence: 'medium',
    tags: ['ai'],
    references: ['https://www.comet.com/docs/v2/'],
    names: ['comet_api', 'comet_ml', 'comet_key', 'comet_config', 'opik'],
    value: /[A-Za-z0-9]{25}/,
    words: [
      'key',
      'token',
      'secret',
      'auth',
      'bearer',
      'passw',
      'cred',
      'private',
      'api',
      'access',
      'sign',
      '^["\'\\]]{0,2}\\s{0,4}(?::=|=>|[:=])',
    ],
    examples: {
      match: [
        { text: 'COMET_API_KEY={base62*25}' },
        {
          text: 'experiment = comet_ml.Experiment(api_key="{base62*25}", project_name="a")',
          path: 'train.py',
        },
      ],
      skip: [{ text: 'COMET_API_KEY=your_comet_api_key' }, { text: 'comet api trace {base62*25}' }],
    },
  },
];
