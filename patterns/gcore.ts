// API tokens of Gcore.
// https://gcore.com/docs/account-settings/api-tokens
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: examples are other languages’ templates.
import type { Pattern } from '../src/model/pattern.ts';

export const gcorePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'gcore.api-token',
    family: 'credential',
    title: 'Gcore API token',
    description: 'A permanent API token of Gcore: a number, a dollar sign and hexadecimal digits.',
    impact: 'Whoever has it manages what the account runs: cloud, CDN, DNS.',
    remedy: 'Delete the token in the profile under API tokens.',
    rotation: 'https://gcore.com/docs/account-settings/api-tokens',
    severity: 'high',
    confidence: 'medium',
    tags: ['cloud', 'cdn'],
    references: ['https://gcore.com/docs/account-settings/api-tokens', 'https://api.gcore.com/docs/'],
    names: ['gcore', 'gcorelabs', 'gcdn'],
    value: /\d{2,8}\$[0-9a-f]{40,200}/,
    examples: {
      match: [
        { text: "GCORE_PERMANENT_API_TOKEN='{digits*5}${hex*128}'" },
        { text: 'gcore_api_key: "{digits*4}${hex*64}"', path: 'dns.yml' },
      ],
      skip: [
        { text: 'gcore object {digits*4}-{hex*64}' },
        { text: 'GCORE_PERMANENT_API_TOKEN=251$d3361.............1b35f26d8' },
      ],
    },
  },
];
