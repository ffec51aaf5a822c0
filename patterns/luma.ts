// Luma AI: API key. https://docs.lumalabs.ai/docs/api
import type { Pattern } from '../src/model/pattern.ts';

export const lumaPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'luma.api-key',
    family: 'credential',
    title: 'Luma AI API key',
    description: 'A key of the Luma AI API.',
    impact: 'Whoever has it calls video models at the account’s cost and uses up its limits.',
    remedy: 'Delete the key in the Luma dashboard under API keys and create a new one.',
    rotation: 'https://docs.lumalabs.ai/docs/api',
    severity: 'high',
    confidence: 'high',
    tags: ['ai', 'media'],
    references: ['https://docs.lumalabs.ai/docs/api'],
    keywords: ['luma-'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>luma-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?:-[0-9a-f-]{8,60})?)(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'LUMAAI_API_KEY=luma-{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        { text: 'LumaAI(auth_token="luma-{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}")', path: 'a.py' },
      ],
      skip: [
        { text: 'LUMAAI_API_KEY=luma-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
        { text: 'luma-{hex*9}' },
      ],
    },
  },
];
