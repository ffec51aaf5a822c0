// Tokens of Code Climate (Qlty).
// https://docs.codeclimate.com/docs/finding-your-test-coverage-token
import type { Pattern } from '../src/model/pattern.ts';

export const codeClimatePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'code-climate.api-token',
    family: 'credential',
    title: 'Code Climate API token',
    description: 'A personal access token of Code Climate, beside its name.',
    impact: 'Whoever has it reads the owner’s repositories’ analysis and changes their settings.',
    remedy: 'Delete the token in the user settings under API Access.',
    rotation: 'https://docs.codeclimate.com/',
    severity: 'medium',
    confidence: 'medium',
    tags: ['devtools'],
    references: ['https://docs.codeclimate.com/'],
    names: ['codeclimate', 'code_climate'],
    value: /[0-9a-f]{40}/,
    examples: {
      match: [
        { text: 'CODECLIMATE_API_TOKEN={hex*40}' },
        { text: 'code_climate:\n  token: {hex*40}', path: 'ci.yml' },
      ],
      skip: [{ text: 'CODECLIMATE_API_TOKEN=your-token' }, { text: 'codeclimate commit {hex*40}' }],
    },
  },
  {
    kind: 'named',
    id: 'code-climate.reporter-id',
    family: 'credential',
    title: 'Code Climate test reporter id',
    description: 'The test reporter id of a repository, which authorises coverage uploads.',
    impact: 'Whoever has it uploads coverage reports in the repository’s name.',
    remedy: 'Regenerate the id in the repository’s settings under Test Coverage.',
    rotation: 'https://docs.codeclimate.com/',
    severity: 'low',
    confidence: 'medium',
    tags: ['devtools'],
    references: ['https://docs.codeclimate.com/'],
    names: ['cc_test_reporter', 'codeclimate', 'code_climate'],
    value: /[0-9a-f]{64}/,
    words: ['id', 'token'],
    examples: {
      match: [
        { text: 'CC_TEST_REPORTER_ID={hex*64}' },
        { text: 'codeclimate_repo_token: {hex*64}', path: 'ci.yml' },
      ],
      skip: [{ text: 'CC_TEST_REPORTER_ID=your-id' }, { text: 'cc_test_reporter sha256 {hex*64}' }],
    },
  },
];
