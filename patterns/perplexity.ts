// perplexity: Perplexity API key.
import type { Pattern } from '../src/model/pattern.ts';

export const perplexityPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'perplexity.api-key',
    family: 'credential',
    title: 'Perplexity API key',
    description: 'A secret key of Perplexity.',
    impact: 'Whoever has it uses the service as the account, at its cost.',
    remedy: 'Delete the key in the Perplexity console and create a new one.',
    severity: 'high',
    confidence: 'high',
    tags: ['ai'],
    references: ['https://docs.perplexity.ai/guides/getting-started'],
    keywords: ['pplx-'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>pplx-[A-Za-z0-9]{48,64})(?![A-Za-z0-9_])/,
    checks: [{ kind: 'entropy', bitsMin: 3.5 }, { kind: 'real-value' }],
    examples: {
      match: [{ text: 'PPLX=pplx-{base62*48}' }, { text: '"pplx-{base62*48}"' }],
      skip: [{ text: 'pplx-{base62*12}' }, { text: 'pplx-70b-online' }],
    },
  },
];
