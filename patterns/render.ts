// render: Render API key.
import type { Pattern } from '../src/model/pattern.ts';

export const renderPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'render.api-key',
    family: 'credential',
    title: 'Render API key',
    description: 'A secret key of Render.',
    impact: 'Whoever has it acts as the account within the key’s rights.',
    remedy: 'Revoke the key in the Render console and create a new one.',
    severity: 'critical',
    confidence: 'high',
    tags: ['cloud'],
    references: ['https://render.com/docs/api'],
    keywords: ['rnd_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>rnd_[A-Za-z0-9]{28,40})(?![A-Za-z0-9_-])/,
    checks: [
      { kind: 'entropy', bitsMin: 3 },
      { kind: 'character-classes', classesMin: 3 },
      { kind: 'real-value' },
    ],
    examples: {
      match: [{ text: 'RENDER_API_KEY=rnd_{base62*28}' }, { text: '"rnd_{base62*32}"' }],
      skip: [{ text: 'rnd_{base62*8}' }, { text: 'rnd_{lower*32}' }],
    },
  },
];
