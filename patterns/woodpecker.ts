// Secrets of Woodpecker CI.
// https://woodpecker-ci.org/docs/administration/configuration/server
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: examples are other languages’ templates.
import type { Pattern } from '../src/model/pattern.ts';

export const woodpeckerPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'woodpecker.agent-secret',
    family: 'credential',
    title: 'Woodpecker agent secret',
    description: 'The secret that agents and server of Woodpecker share.',
    impact: 'Whoever has it connects agents that receive jobs and their secrets.',
    remedy: 'Change WOODPECKER_AGENT_SECRET on server and agents.',
    rotation: 'https://woodpecker-ci.org/docs/administration/configuration/server',
    severity: 'high',
    confidence: 'medium',
    tags: ['ci'],
    references: ['https://woodpecker-ci.org/docs/administration/configuration/server'],
    names: ['woodpecker'],
    value: /[0-9a-f]{64}/,
    words: ['secret', 'token'],
    examples: {
      match: [
        { text: 'WOODPECKER_AGENT_SECRET={hex*64}' },
        { text: '- WOODPECKER_AGENT_SECRET={hex*64}', path: 'compose.yml' },
      ],
      skip: [
        { text: 'WOODPECKER_AGENT_SECRET=${WOODPECKER_AGENT_SECRET}' },
        { text: 'woodpecker image {hex*64}' },
      ],
    },
  },
];
