// APILayer: API key.
// See https://apilayer.com/docs
import type { Pattern } from '../src/model/pattern.ts';

export const apilayerPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'apilayer.api-key',
    family: 'credential',
    title: 'APILayer API key',
    description: '32 letters and digits beside APILayer’s name.',
    impact: 'Whoever has it uses up the account’s quota.',
    remedy:
      'Revoke the key in the account’s dashboard, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://apilayer.com/docs',
    severity: 'low',
    confidence: 'medium',
    tags: ['data', 'security'],
    references: ['https://apilayer.com/docs'],
    names: ['apilayer', 'api_layer'],
    value: /[A-Za-z0-9]{32}/,
    examples: {
      match: [
        { text: 'APILAYER_API_KEY={base62*32}' },
        { text: 'curl https://api.apilayer.com/geo/ -H "Authorization: Bearer {base62*32}"', path: 'run.sh' },
      ],
      skip: [{ text: 'APILAYER_KEY=your-apilayer-key' }],
    },
  },
];
