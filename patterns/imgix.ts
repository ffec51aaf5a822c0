// imgix: API key.
// See https://docs.imgix.com/en-US/apis/management/overview
import type { Pattern } from '../src/model/pattern.ts';

export const imgixPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'imgix.api-key',
    family: 'credential',
    title: 'imgix API key',
    description: '`ak_` and 64 hexadecimal digits beside the name of imgix.',
    impact: 'Whoever has it reads and changes sources and assets.',
    remedy:
      'Revoke the key in the dashboard, API Keys, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://docs.imgix.com/en-US/apis/management/overview',
    severity: 'high',
    confidence: 'high',
    tags: ['media', 'saas'],
    references: ['https://docs.imgix.com/en-US/apis/management/overview'],
    names: ['imgix'],
    value: /ak_[0-9a-f]{64}/,
    rank: 31,
    examples: {
      match: [
        { text: 'IMGIX_API_KEY=ak_{hex*64}' },
        { text: '{"IMGIX_API_KEY": "ak_{hex*64}"}', path: 'env.json' },
      ],
      skip: [{ text: 'IMGIX_KEY=your-imgix-key' }, { text: 'see imgix ak_{hex*64}' }],
    },
  },
];
