// Blockfrost: project token. https://docs.blockfrost.io/
import type { Pattern } from '../src/model/pattern.ts';

export const blockfrostPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'blockfrost.project-id',
    family: 'credential',
    title: 'Blockfrost project token',
    description: 'The token of a Blockfrost project.',
    impact:
      'Whoever has it sends requests to blockchain nodes at the account’s cost and uses up ' + 'its limits.',
    remedy: 'Rotate the token in the project’s page on blockfrost.io.',
    rotation: 'https://docs.blockfrost.io/',
    severity: 'medium',
    confidence: 'medium',
    tags: ['crypto', 'data'],
    references: ['https://docs.blockfrost.io/'],
    keywords: ['mainnet', 'preprod', 'preview', 'testnet'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9_])(?<secret>(?:mainnet|preprod|preview|testnet)[A-Za-z0-9]{32})(?![A-Za-z0-9_])/,
    checks: [
      { kind: 'entropy', bitsMin: 4 },
      { kind: 'character-classes', classesMin: 3 },
      { kind: 'real-value' },
    ],
    examples: {
      match: [
        { text: 'BLOCKFROST_PROJECT_ID=mainnet{base62*32}' },
        { text: 'project_id: preprod{base62*32}' },
      ],
      skip: [
        { text: 'BLOCKFROST_PROJECT_ID=mainnetyourprojectid' },
        { text: 'previewTheNewestVersionOfTheDocumentation' },
      ],
    },
  },
];
