// Perplexity: API key. https://docs.perplexity.ai/guides/getting-started
import type { Pattern } from '../src/model/pattern.ts';

export const perplexityPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'perplexity.api-key',
    family: 'credential',
    title: 'Perplexity API key',
    description: 'A key of the Perplexity API.',
    impact: 'Whoever has it calls models at the account’s cost and uses up its limits.',
    remedy: 'Delete the key in the Perplexity settings under API and create a new one.',
    rotation: 'https://www.perplexity.ai/settings/api',
    severity: 'high',
    confidence: 'high',
    tags: ['ai'],
    references: ['https://docs.perplexity.ai/guides/getting-started'],
    keywords: ['pplx-'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>pplx-[A-Za-z0-9]{48,64})(?![A-Za-z0-9_])/,
    checks: [{ kind: 'entropy', bitsMin: 3.5 }, { kind: 'real-value' }],
    examples: {
      match: [{ text: 'PPLX=pplx-{base62*48}' }, { text: '"pplx-{base62*48}"' }],
      skip: [
        { text: 'pplx-70b-online' },
        { text: 'PPLX=pplx-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
        { text: 'pplx-{hex*9}' },
      ],
    },
  },
];
