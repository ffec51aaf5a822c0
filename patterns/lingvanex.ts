// Lingvanex: API key. https://docs.lingvanex.com/reference/overview-cloud-api
import type { Pattern } from '../src/model/pattern.ts';

export const lingvanexPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'lingvanex.api-key',
    family: 'credential',
    title: 'Lingvanex API key',
    description: '`a_` and 100 letters and digits beside Lingvanex’s name.',
    impact: 'Whoever has it has texts processed at the account’s cost.',
    remedy:
      'Revoke the key in Lingvanex’s account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://docs.lingvanex.com/reference/overview-cloud-api',
    severity: 'medium',
    confidence: 'high',
    tags: ['translation'],
    references: ['https://docs.lingvanex.com/reference/overview-cloud-api'],
    names: ['lingvanex'],
    value: /a_[A-Za-z0-9]{80,120}/,
    examples: {
      match: [
        { text: 'LINGVANEX_API_KEY=a_{base62*100}' },
        { text: 'lingvanex_api_key: a_{base62*100}', path: 'config.yaml' },
      ],
      skip: [{ text: 'LINGVANEX_API_KEY=your-lingvanex-key' }, { text: 'lingvanex etag: a_{base62*100}' }],
    },
  },
];
