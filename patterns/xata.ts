// Xata: API key.
// See https://xata.io/docs
import type { Pattern } from '../src/model/pattern.ts';

export const xataPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'xata.api-key',
    family: 'credential',
    title: 'Xata API key',
    description: 'An API key of Xata (`xau_`).',
    impact: 'Whoever has it creates and deletes databases and reads what is in them.',
    remedy:
      'Revoke the key under Account settings, API keys, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://xata.io/docs',
    severity: 'critical',
    confidence: 'high',
    tags: ['database'],
    references: ['https://xata.io/docs'],
    keywords: ['xau_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>xau_[A-Za-z0-9]{32,64})(?![A-Za-z0-9_-])/,
    checks: [
      { kind: 'entropy', bitsMin: 3.5 },
      { kind: 'character-classes', classesMin: 3 },
      { kind: 'real-value' },
    ],
    examples: {
      match: [{ text: 'XATA_API_KEY=xau_{base62*41}' }, { text: '"apiKey": "xau_{base62*40}"' }],
      skip: [{ text: 'xau_{base62*6}' }, { text: 'xau_read_frame_header_from_the_file_as_text' }],
    },
  },
];
