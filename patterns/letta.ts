// Letta: API key. https://docs.letta.com/
import type { Pattern } from '../src/model/pattern.ts';

export const lettaPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'letta.api-key',
    family: 'credential',
    title: 'Letta API key',
    description: 'A key of the Letta API.',
    impact: 'Whoever has it calls its agents at the account’s cost and uses up its limits.',
    remedy: 'Delete the key in the Letta platform under API keys and create a new one.',
    rotation: 'https://docs.letta.com/',
    severity: 'high',
    confidence: 'high',
    tags: ['ai'],
    references: ['https://docs.letta.com/'],
    keywords: ['sk-let-'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>sk-let-[A-Za-z0-9+/]{40,200}={0,2})(?![A-Za-z0-9_+/=-])/,
    checks: [{ kind: 'entropy', bitsMin: 3.5 }, { kind: 'real-value' }],
    examples: {
      match: [
        {
          text: 'LETTA_API_KEY=sk-let-{b64:{hex*8}-{hex*4}-{hex*4}-{hex*4}-{hex*12}:{hex*8}-{hex*4}-{hex*4}-{hex*4}-{hex*12}}',
        },
        {
          text: 'Letta(token="sk-let-{b64:{hex*8}-{hex*4}-{hex*4}-{hex*4}-{hex*12}:{hex*8}-{hex*4}-{hex*4}-{hex*4}-{hex*12}}")',
          path: 'a.py',
        },
      ],
      skip: [
        { text: 'LETTA_API_KEY=sk-let-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
        { text: 'sk-let-{hex*9}' },
      ],
    },
  },
];
