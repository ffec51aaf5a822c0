// Walk Score: API key. https://www.walkscore.com/professional/api.php
import type { Pattern } from '../src/model/pattern.ts';

export const walkScorePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'walk-score.api-key',
    family: 'credential',
    title: 'Walk Score API key',
    description: '32 hexadecimal digits beside Walk Score’s name.',
    impact: 'Whoever has it queries property data on the account’s plan and uses up its quota.',
    remedy:
      'Regenerate the key in the Walk Score dashboard, and look through the usage since it ' +
      'was committed.',
    rotation: 'https://www.walkscore.com/professional/api.php',
    severity: 'low',
    confidence: 'medium',
    tags: ['data'],
    references: ['https://www.walkscore.com/professional/api.php'],
    names: ['walkscore', 'walk_score'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'WALKSCORE_API_KEY={hex*32}' },
        { text: 'https://api.walkscore.com/score?format=json&lat=47&lon=-122&wsapikey={hex*32}' },
      ],
      skip: [{ text: 'WALKSCORE_API_KEY=your-walkscore-key' }, { text: 'walkscore etag: {hex*32}' }],
    },
  },
];
