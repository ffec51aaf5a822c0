// Serper: API key. https://serper.dev/
import type { Pattern } from '../src/model/pattern.ts';

export const serperPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'serper.api-key',
    family: 'credential',
    title: 'Serper API key',
    description: 'A key of the Serper API.',
    impact: 'Whoever has it calls searches at the account’s cost and uses up its limits.',
    remedy: 'Create a new key on serper.dev, which ends the old one.',
    rotation: 'https://serper.dev/',
    severity: 'medium',
    confidence: 'medium',
    tags: ['ai'],
    references: ['https://serper.dev/'],
    names: ['serper'],
    value: /[0-9a-f]{40}/,
    examples: {
      match: [
        { text: 'SERPER_API_KEY={hex*40}' },
        { text: "curl https://google.serper.dev/search -H 'X-API-KEY: {hex*40}'" },
      ],
      skip: [{ text: 'SERPER_API_KEY=your_serper_api_key' }, { text: 'serper trace {hex*40}' }],
    },
  },
];
