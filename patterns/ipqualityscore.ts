// IPQualityScore: API key.
// See https://www.ipqualityscore.com/documentation/overview
import type { Pattern } from '../src/model/pattern.ts';

export const ipqualityscorePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'ipqualityscore.api-key',
    family: 'credential',
    title: 'IPQualityScore API key',
    description: '32 letters and digits beside IPQualityScore’s name.',
    impact: 'Whoever has it uses up the account’s quota.',
    remedy:
      'Revoke the key in the account’s dashboard, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://www.ipqualityscore.com/documentation/overview',
    severity: 'low',
    confidence: 'medium',
    tags: ['data', 'security'],
    references: ['https://www.ipqualityscore.com/documentation/overview'],
    names: ['ipqualityscore', 'ipqs'],
    value: /[A-Za-z0-9]{32}/,
    examples: {
      match: [
        { text: 'IPQS_API_KEY={base62*32}' },
        { text: '{"IPQS_API_KEY": "{base62*32}"}', path: 'env.json' },
      ],
      skip: [{ text: 'IPQS_API_KEY=your-ipqualityscore-key' }, { text: 'see ipqualityscore {base62*32}' }],
    },
  },
];
