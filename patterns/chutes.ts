// Chutes: API key. https://chutes.ai/docs
import type { Pattern } from '../src/model/pattern.ts';

export const chutesPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'chutes.api-key',
    family: 'credential',
    title: 'Chutes API key',
    description: 'A key of the Chutes API.',
    impact: 'Whoever has it calls models at the account’s cost and uses up its limits.',
    remedy: 'Delete the key in Chutes’ settings under API keys and create a new one.',
    rotation: 'https://chutes.ai/docs',
    severity: 'high',
    confidence: 'high',
    tags: ['ai'],
    references: ['https://chutes.ai/docs'],
    keywords: ['cpk_'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>cpk_[0-9a-f]{32}\.[0-9a-f]{32}\.[A-Za-z0-9]{32})(?![A-Za-z0-9_])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'CHUTES_API_KEY=cpk_{hex*32}.{hex*32}.{base62*32}' },
        { text: '"Authorization": "Bearer cpk_{hex*32}.{hex*32}.{base62*32}"' },
      ],
      skip: [
        { text: 'CHUTES_API_KEY=cpk_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
        { text: 'cpk_{hex*9}' },
      ],
    },
  },
];
