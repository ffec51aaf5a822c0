// API keys of Kinsta.
// https://kinsta.com/docs/kinsta-api-intro/
import type { Pattern } from '../src/model/pattern.ts';

export const kinstaPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'kinsta.api-key',
    family: 'credential',
    title: 'Kinsta API key',
    description: 'An API key of Kinsta, beside its name.',
    impact: 'Whoever has it manages the company’s sites and deploys applications.',
    remedy: 'Revoke the key in MyKinsta under Company settings, API Keys.',
    rotation: 'https://kinsta.com/docs/kinsta-api-intro/',
    severity: 'critical',
    confidence: 'low',
    tags: ['cloud'],
    references: ['https://kinsta.com/docs/kinsta-api-intro/'],
    names: ['kinsta'],
    value: /[A-Za-z0-9]{32,64}/,
    examples: {
      match: [{ text: 'KINSTA_API_KEY={hex*64}' }, { text: 'kinsta_api_key: "{base62*40}"', path: 'ci.yml' }],
      skip: [{ text: 'KINSTA_API_KEY=your-key' }, { text: 'kinsta site {base62*40}' }],
    },
  },
];
