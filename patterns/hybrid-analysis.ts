// Hybrid Analysis: API key.
// See https://hybrid-analysis.com/docs/api/v2
import type { Pattern } from '../src/model/pattern.ts';

export const hybridAnalysisPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'hybrid-analysis.api-key',
    family: 'credential',
    title: 'Hybrid Analysis API key',
    description: '60 to 64 lower-case letters and digits beside the name of Hybrid Analysis.',
    impact:
      'Whoever has it searches at the account’s cost and reads what the account has ' + 'stored or uploaded.',
    remedy:
      'Revoke the key in the profile of the user, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://hybrid-analysis.com/docs/api/v2',
    severity: 'low',
    confidence: 'medium',
    tags: ['security'],
    references: ['https://hybrid-analysis.com/docs/api/v2'],
    names: ['hybrid_analysis', 'hybridanalysis', 'hybrid_api'],
    value: /[a-z0-9]{60,64}/,
    examples: {
      match: [
        { text: 'HYBRID_ANALYSIS_API_KEY={lowerdigits*64}' },
        { text: '"hybridAnalysisApiKey": "{lowerdigits*64}"', path: 'config.json' },
      ],
      skip: [
        { text: 'HYBRID_ANALYSIS_API_KEY=your-hybrid-analysis-key' },
        { text: 'see hybrid analysis {lowerdigits*64}' },
      ],
    },
  },
];
