// API keys of RubyGems.
// https://guides.rubygems.org/api-key-scopes/
import type { Pattern } from '../src/model/pattern.ts';

export const rubygemsPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'rubygems.api-key',
    family: 'credential',
    title: 'RubyGems API key',
    description: 'An API key of RubyGems.',
    impact: 'Whoever has it pushes or yanks gems within its scopes.',
    remedy: 'Delete the key under Settings, API keys, and look at recent pushes.',
    rotation: 'https://guides.rubygems.org/api-key-scopes/',
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
  {
    kind: 'named',
    id: 'rubygems.legacy-api-key',
    family: 'credential',
    title: 'RubyGems API key in its old form',
    description: 'An API key of RubyGems without a prefix, beside its name.',
    impact: 'Whoever has it pushes or yanks gems within its scopes.',
    remedy: 'Delete the key under Settings, API keys, and look at recent pushes.',
    rotation: 'https://guides.rubygems.org/api-key-scopes/',
    severity: 'critical',
    confidence: 'medium',
    tags: ['registry'],
    references: ['https://guides.rubygems.org/api-key-scopes/'],
    names: ['rubygems', 'gem_host', 'ruby_gems'],
    value: /[0-9a-f]{32}/,
    words: ['key', 'token', 'secret', '^["\\\'\\]]{0,3}\\s*(?:=>|:=|[:=,])'],
    examples: {
      match: [
        { text: 'RUBYGEMS_API_KEY={hex*32}' },
        { text: ':rubygems_api_key: {hex*32}', path: 'credentials.txt' },
      ],
      skip: [{ text: 'RUBYGEMS_API_KEY=your-key' }, { text: 'rubygems md5 key {hex*32}' }],
    },
  },
];
