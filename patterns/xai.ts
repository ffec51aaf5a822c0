// xAI: API key. https://docs.x.ai/docs/tutorial
import type { Pattern } from '../src/model/pattern.ts';

export const xaiPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'xai.api-key',
    family: 'credential',
    title: 'xAI API key',
    description: 'A key of the xAI API (Grok).',
    impact: 'Whoever has it calls models at the account’s cost and uses up its limits.',
    remedy: 'Delete the key in the xAI console and create a new one.',
    rotation: 'https://console.x.ai/',
    severity: 'high',
    confidence: 'high',
    tags: ['ai'],
    references: ['https://docs.x.ai/docs/tutorial'],
    keywords: ['xai-'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>xai-[A-Za-z0-9]{70,84})(?![A-Za-z0-9_])/,
    checks: [{ kind: 'entropy', bitsMin: 3.5 }, { kind: 'real-value' }],
    examples: {
      match: [{ text: 'XAI_API_KEY=xai-{base62*80}' }, { text: '"xai-{base62*80}"' }],
      skip: [{ text: 'XAI_API_KEY=xai-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' }, { text: 'xai-{hex*9}' }],
    },
  },
];
