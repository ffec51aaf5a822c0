// langsmith: LangSmith API key.
import type { Pattern } from '../src/model/pattern.ts';

export const langsmithPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'langsmith.api-key',
    family: 'credential',
    title: 'LangSmith API key',
    description: 'A secret key of LangSmith.',
    impact: 'Whoever has it uses the service as the account, at its cost.',
    remedy: 'Delete the key in the LangSmith console and create a new one.',
    severity: 'high',
    confidence: 'high',
    tags: ['ai'],
    references: [
      'https://docs.smith.langchain.com/administration/how_to_guides/organization_management/create_account_api_key',
    ],
    keywords: ['lsv2_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>lsv2_(?:pt|sk)_[0-9a-f]{32}_[0-9a-f]{10})(?![A-Za-z0-9_])/,
    checks: [{ kind: 'entropy', bitsMin: 3.5 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'LANGSMITH_API_KEY=lsv2_pt_{hex*32}_{hex*10}' },
        { text: '"lsv2_sk_{hex*32}_{hex*10}"' },
      ],
      skip: [{ text: 'lsv2_pt_{hex*12}' }],
    },
  },
];
