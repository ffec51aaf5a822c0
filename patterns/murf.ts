// Murf AI: API key. https://murf.ai/api/docs/introduction/overview
import type { Pattern } from '../src/model/pattern.ts';

export const murfPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'murf.api-key',
    family: 'credential',
    title: 'Murf AI API key',
    description: 'A key of the Murf AI API.',
    impact: 'Whoever has it calls speech models at the account’s cost and uses up its limits.',
    remedy: 'Delete the key in the Murf API dashboard under API keys and create a new one.',
    rotation: 'https://murf.ai/api/docs/introduction/overview',
    severity: 'high',
    confidence: 'high',
    tags: ['ai'],
    references: ['https://murf.ai/api/docs/introduction/overview'],
    keywords: ['ap2_'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>ap2_[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'MURF_API_KEY=ap2_{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        { text: '"api-key": "ap2_{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}"' },
      ],
      skip: [{ text: 'MURF_API_KEY=ap2_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' }, { text: 'ap2_{hex*9}' }],
    },
  },
];
