// Meshy: API key. https://docs.meshy.ai/en
import type { Pattern } from '../src/model/pattern.ts';

export const meshyPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'meshy.api-key',
    family: 'credential',
    title: 'Meshy API key',
    description: 'A key of the Meshy API.',
    impact: 'Whoever has it calls 3D models at the account’s cost and uses up its limits.',
    remedy: 'Delete the key in Meshy’s API settings under API keys and create a new one.',
    rotation: 'https://docs.meshy.ai/en',
    severity: 'high',
    confidence: 'high',
    tags: ['ai', 'media'],
    references: ['https://docs.meshy.ai/en'],
    keywords: ['msy_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>msy_[A-Za-z0-9]{36,52})(?![A-Za-z0-9_])/,
    checks: [
      { kind: 'entropy', bitsMin: 3.6 },
      { kind: 'character-classes', classesMin: 4 },
      { kind: 'real-value' },
    ],
    examples: {
      match: [{ text: 'MESHY_API_KEY=msy_{base62*40}' }, { text: 'Authorization: Bearer msy_{base62*40}' }],
      skip: [{ text: 'MESHY_API_KEY=msy_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' }, { text: 'msy_{hex*9}' }],
    },
  },
];
