// Cerebras: API key. https://inference-docs.cerebras.ai/quickstart
import type { Pattern } from '../src/model/pattern.ts';

export const cerebrasPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'cerebras.api-key',
    family: 'credential',
    title: 'Cerebras API key',
    description: 'A key of the Cerebras API.',
    impact: 'Whoever has it calls models at the account’s cost and uses up its limits.',
    remedy: 'Delete the key in the Cerebras cloud console under API keys and create a new one.',
    rotation: 'https://cloud.cerebras.ai/',
    severity: 'high',
    confidence: 'high',
    tags: ['ai'],
    references: ['https://inference-docs.cerebras.ai/quickstart'],
    keywords: ['csk-'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>csk-[a-z0-9]{48})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3.4 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'CEREBRAS_API_KEY=csk-{lowerdigits*48}' },
        { text: 'Cerebras(api_key="csk-{lowerdigits*48}")', path: 'a.py' },
      ],
      skip: [
        { text: 'CEREBRAS_API_KEY=csk-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
        { text: 'csk-{hex*9}' },
      ],
    },
  },
];
