// API keys of Cloudways.
// https://developers.cloudways.com/docs/
import type { Pattern } from '../src/model/pattern.ts';

export const cloudwaysPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'cloudways.api-key',
    family: 'credential',
    title: 'Cloudways API key',
    description: 'The API key of a Cloudways account, beside its name.',
    impact: 'With the account’s mail address, whoever has it manages its servers and ' + 'applications.',
    remedy: 'Regenerate the key under API Integration.',
    rotation: 'https://developers.cloudways.com/docs/',
    severity: 'critical',
    confidence: 'low',
    tags: ['cloud'],
    references: ['https://developers.cloudways.com/docs/'],
    names: ['cloudways'],
    value: /[A-Za-z0-9]{28,40}/,
    examples: {
      match: [
        { text: 'CLOUDWAYS_API_KEY={base62*30}' },
        { text: 'cloudways_api_key: "{base62*30}"', path: 'ci.yml' },
      ],
      skip: [{ text: 'CLOUDWAYS_API_KEY=your-key' }, { text: 'cloudways app {base62*30}' }],
    },
  },
];
