// Dead Man’s Snitch: check-in address.
// See https://deadmanssnitch.com/docs
import type { Pattern } from '../src/model/pattern.ts';

export const deadMansSnitchPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'dead-mans-snitch.check-in-url',
    family: 'credential',
    title: 'Dead Man’s Snitch check-in address',
    description: 'The address that a job checks in at, with its token in the path.',
    impact: 'Whoever has it makes a dead job look alive.',
    remedy: 'Delete the snitch and create a new one.',
    rotation: 'https://deadmanssnitch.com/docs',
    severity: 'low',
    confidence: 'high',
    tags: ['observability'],
    references: ['https://deadmanssnitch.com/docs'],
    keywords: ['nosnch.in/'],
    regex: /nosnch\.in\/(?<secret>[0-9a-f]{10})(?![0-9A-Za-z])/,
    checks: [{ kind: 'entropy', bitsMin: 2 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'curl https://nosnch.in/{hex*8}4c' },
        { text: 'url: "https://nosnch.in/{hex*8}7b?m=ok"', path: 'a.yml' },
      ],
      skip: [{ text: 'https://nosnch.in/your-token' }],
    },
  },
];
