// Aleph Alpha: API token. https://docs.aleph-alpha.com/
import type { Pattern } from '../src/model/pattern.ts';

export const alephAlphaPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'aleph-alpha.api-token',
    family: 'credential',
    title: 'Aleph Alpha API token',
    description: 'A token of the Aleph Alpha API.',
    impact: 'Whoever has it calls models at the account’s cost and uses up its limits.',
    remedy: 'Delete the token in the Aleph Alpha profile and create a new one.',
    rotation: 'https://docs.aleph-alpha.com/',
    severity: 'high',
    confidence: 'low',
    tags: ['ai'],
    references: ['https://docs.aleph-alpha.com/'],
    names: ['aleph_alpha', 'alephalpha'],
    value: /[A-Za-z0-9_-]{40,64}/,
    examples: {
      match: [
        { text: 'ALEPH_ALPHA_TOKEN={base62*64}' },
        { text: 'client = Client(host="https://api.aleph-alpha.com", token="{base62*64}")', path: 'a.py' },
      ],
      skip: [{ text: 'ALEPH_ALPHA_TOKEN=your_aleph_alpha_token' }, { text: 'aleph alpha trace {base62*64}' }],
    },
  },
];
