// API tokens of Name.com.
// https://www.name.com/api-docs
import type { Pattern } from '../src/model/pattern.ts';

export const nameComPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'name-com.api-token',
    family: 'credential',
    title: 'Name.com API token',
    description: 'An API token of Name.com, beside its name.',
    impact: 'With the user name, whoever has it changes the account’s domains and DNS.',
    remedy: 'Delete the token in the account’s API settings and create a new one.',
    rotation: 'https://www.name.com/api-docs',
    severity: 'high',
    confidence: 'medium',
    tags: ['cloud'],
    references: ['https://www.name.com/api-docs'],
    names: ['name_com', 'name.com', 'namecom'],
    value: /[0-9a-f]{40}/,
    examples: {
      match: [{ text: 'NAMECOM_API_TOKEN={hex*40}' }, { text: 'namecom_token: {hex*40}', path: 'dns.yml' }],
      skip: [{ text: 'NAMECOM_API_TOKEN=your-token' }, { text: 'namecom commit {hex*40}' }],
    },
  },
];
