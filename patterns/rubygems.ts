// rubygems: RubyGems API key.
import type { Pattern } from '../src/model/pattern.ts';

export const rubygemsPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'rubygems.api-key',
    family: 'credential',
    title: 'RubyGems API key',
    description: 'An API key of RubyGems.',
    impact: 'Whoever has it pushes or yanks gems within its scopes.',
    remedy: 'Delete the key under Settings, API keys.',
    severity: 'critical',
    confidence: 'high',
    tags: ['registry'],
    references: ['https://guides.rubygems.org/api-key-scopes/'],
    keywords: ['rubygems_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>rubygems_[0-9a-f]{48})(?![A-Za-z0-9_])/,
    checks: [{ kind: 'real-value' }],
    examples: {
      match: [
        { text: 'GEM_HOST_API_KEY=rubygems_{hex*48}' },
        { text: ':rubygems_api_key: rubygems_{hex*48}', path: 'release.yml' },
      ],
      skip: [{ text: 'rubygems_{hex*20}' }, { text: 'rubygems_version_{hex*8}' }],
    },
  },
];
