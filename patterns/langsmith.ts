// LangSmith: personal access token, service key, API key (older form).
// https://docs.langchain.com/langsmith/create-account-api-key
import type { Pattern } from '../src/model/pattern.ts';

export const langsmithPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'langsmith.api-key',
    family: 'credential',
    title: 'LangSmith personal access token',
    description: 'A personal access token of LangSmith.',
    impact: 'Whoever has it reads the traces, prompts and data sets of the workspace and writes to them.',
    remedy: 'Delete the key in the LangSmith settings under API keys and create a new one.',
    rotation: 'https://docs.langchain.com/langsmith/create-account-api-key',
    severity: 'high',
    confidence: 'high',
    tags: ['ai'],
    references: ['https://docs.langchain.com/langsmith/create-account-api-key'],
    keywords: ['lsv2_pt_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>lsv2_pt_[0-9a-f]{32}_[0-9a-f]{10})(?![A-Za-z0-9_])/,
    checks: [{ kind: 'entropy', bitsMin: 3.2 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'LANGSMITH_API_KEY=lsv2_pt_{hex*32}_{hex*10}' },
        { text: '"LANGCHAIN_API_KEY": "lsv2_pt_{hex*32}_{hex*10}"' },
      ],
      skip: [
        { text: 'LANGSMITH_API_KEY=lsv2_pt_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
        { text: 'lsv2_pt_{hex*9}' },
      ],
    },
  },
  {
    kind: 'regex',
    id: 'langsmith.service-key',
    family: 'credential',
    title: 'LangSmith service key',
    description: 'A service key of a LangSmith workspace.',
    impact: 'Whoever has it reads the traces, prompts and data sets of the workspace and writes to them.',
    remedy: 'Delete the key in the LangSmith settings under API keys and create a new one.',
    rotation: 'https://docs.langchain.com/langsmith/create-account-api-key',
    severity: 'high',
    confidence: 'high',
    tags: ['ai'],
    references: ['https://docs.langchain.com/langsmith/create-account-api-key'],
    keywords: ['lsv2_sk_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>lsv2_sk_[0-9a-f]{32}_[0-9a-f]{10})(?![A-Za-z0-9_])/,
    checks: [{ kind: 'entropy', bitsMin: 3.2 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'LANGSMITH_API_KEY=lsv2_sk_{hex*32}_{hex*10}' },
        { text: 'x-api-key: lsv2_sk_{hex*32}_{hex*10}' },
      ],
      skip: [
        { text: 'LANGSMITH_API_KEY=lsv2_sk_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
        { text: 'lsv2_sk_{hex*9}' },
      ],
    },
  },
  {
    kind: 'regex',
    id: 'langsmith.legacy-key',
    family: 'credential',
    title: 'LangSmith API key (older form)',
    description: 'A key of LangSmith from before 2024.',
    impact: 'Whoever has it reads the traces, prompts and data sets of the workspace and writes to them.',
    remedy: 'Delete the key in the LangSmith settings under API keys and create a new one.',
    rotation: 'https://docs.langchain.com/langsmith/create-account-api-key',
    severity: 'high',
    confidence: 'high',
    tags: ['ai'],
    references: ['https://docs.langchain.com/langsmith/create-account-api-key'],
    keywords: ['ls__'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>ls__[0-9a-f]{32})(?![A-Za-z0-9_])/,
    checks: [{ kind: 'entropy', bitsMin: 3.2 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'LANGCHAIN_API_KEY=ls__{hex*32}' },
        { text: 'os.environ["LANGCHAIN_API_KEY"] = "ls__{hex*32}"', path: 'a.py' },
      ],
      skip: [
        { text: 'LANGCHAIN_API_KEY=ls__xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
        { text: 'ls__{hex*9}' },
      ],
    },
  },
];
