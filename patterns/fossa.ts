// API keys of FOSSA.
// https://docs.fossa.com/docs/api-reference
import type { Pattern } from '../src/model/pattern.ts';

export const fossaPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'fossa.api-key',
    family: 'credential',
    title: 'FOSSA API key',
    description: 'An API key of FOSSA, beside its name.',
    impact: 'Whoever has it uploads analyses and, with a full key, reads the organisation’s ' + 'projects.',
    remedy: 'Delete the token in the account’s settings under Integrations, API.',
    rotation: 'https://docs.fossa.com/',
    severity: 'medium',
    confidence: 'medium',
    tags: ['devtools', 'security'],
    references: ['https://docs.fossa.com/'],
    names: ['fossa'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'FOSSA_API_KEY={hex*32}' },
        { text: 'fossa analyze --fossa-api-key {hex*32}', path: 'ci.sh' },
      ],
      skip: [{ text: 'FOSSA_API_KEY=your-key' }, { text: 'fossa project {hex*32}' }],
    },
  },
];
