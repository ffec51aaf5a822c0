// API keys of Infracost.
// https://www.infracost.io/docs/
import type { Pattern } from '../src/model/pattern.ts';

export const infracostPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'infracost.api-key',
    family: 'credential',
    title: 'Infracost API key',
    description: 'An API key of Infracost.',
    impact: 'Whoever has it calls the pricing API and uploads runs to the organisation.',
    remedy: 'Delete the key in Infracost Cloud under Org Settings, API tokens.',
    rotation: 'https://www.infracost.io/docs/',
    severity: 'low',
    confidence: 'high',
    tags: ['infrastructure'],
    references: ['https://www.infracost.io/docs/'],
    keywords: ['ico-'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>ico-[A-Za-z0-9]{32})(?![A-Za-z0-9_-])/,
    checks: [
      { kind: 'entropy', bitsMin: 3.5 },
      { kind: 'character-classes', classesMin: 3 },
      { kind: 'real-value' },
    ],
    examples: {
      match: [
        { text: 'INFRACOST_API_KEY=ico-{base62*32}' },
        { text: 'infracost configure set api_key ico-{base62*32}', path: 'x.sh' },
      ],
      skip: [{ text: 'ico-{base62*8}' }, { text: 'INFRACOST_API_KEY=ico-your-key' }],
    },
  },
];
