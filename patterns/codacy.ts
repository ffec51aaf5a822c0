// Tokens of Codacy.
// https://docs.codacy.com/codacy-api/api-tokens/
import type { Pattern } from '../src/model/pattern.ts';

export const codacyPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'codacy.project-token',
    family: 'credential',
    title: 'Codacy project token',
    description: 'A project (repository) API token of Codacy, beside its name.',
    impact: 'Whoever has it uploads coverage and reads the repository’s analysis.',
    remedy: 'Revoke the token in the repository’s settings under Integrations.',
    rotation: 'https://docs.codacy.com/codacy-api/api-tokens/',
    severity: 'medium',
    confidence: 'medium',
    tags: ['devtools'],
    references: ['https://docs.codacy.com/codacy-api/api-tokens/'],
    names: ['codacy'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'CODACY_PROJECT_TOKEN={hex*32}' },
        { text: 'codacy_project_token: {hex*32}', path: 'ci.yml' },
      ],
      skip: [{ text: 'CODACY_PROJECT_TOKEN=your-token' }, { text: 'codacy md5 token {hex*32}' }],
    },
  },
  {
    kind: 'named',
    id: 'codacy.api-token',
    family: 'credential',
    title: 'Codacy account API token',
    description: 'An account API token of Codacy, beside its name.',
    impact: 'Whoever has it reads and changes the owner’s organisations and repositories on ' + 'Codacy.',
    remedy: 'Delete the token in the account’s settings under API tokens.',
    rotation: 'https://docs.codacy.com/codacy-api/api-tokens/',
    severity: 'high',
    confidence: 'medium',
    tags: ['devtools'],
    references: ['https://docs.codacy.com/codacy-api/api-tokens/'],
    names: ['codacy'],
    value: /[A-Za-z0-9]{20}/,
    words: ['api', 'account', 'token'],
    examples: {
      match: [
        { text: 'CODACY_API_TOKEN={base62*20}' },
        { text: 'codacy_api_token: {base62*20}', path: 'ci.yml' },
      ],
      skip: [{ text: 'CODACY_API_TOKEN=your-token' }, { text: 'codacy repo {base62*20}' }],
    },
  },
];
