// Coze: access token. https://www.coze.com/docs/developer_guides/authentication
import type { Pattern } from '../src/model/pattern.ts';

export const cozePatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'coze.access-token',
    family: 'credential',
    title: 'Coze access token',
    description: 'A personal or service access token of Coze.',
    impact: 'Whoever has it runs and changes the bots of the workspace.',
    remedy: 'Delete the token in Coze under API, Personal access tokens.',
    rotation: 'https://www.coze.com/docs/developer_guides/authentication',
    severity: 'high',
    confidence: 'medium',
    tags: ['ai'],
    references: ['https://www.coze.com/docs/developer_guides/authentication'],
    keywords: ['pat_', 'sat_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9_])(?<secret>[ps]at_[A-Za-z0-9]{64})(?![A-Za-z0-9_])/,
    checks: [
      { kind: 'entropy', bitsMin: 4 },
      { kind: 'character-classes', classesMin: 4 },
      { kind: 'real-value' },
    ],
    examples: {
      match: [
        { text: 'COZE_API_TOKEN=pat_{base62*64}' },
        { text: "-H 'Authorization: Bearer pat_{base62*64}'" },
      ],
      skip: [
        { text: 'COZE_API_TOKEN=pat_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
        { text: 'pat_{hex*9}' },
      ],
    },
  },
];
