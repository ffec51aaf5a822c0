// Botpress: access token. https://botpress.com/docs
import type { Pattern } from '../src/model/pattern.ts';

export const botpressPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'botpress.access-token',
    family: 'credential',
    title: 'Botpress access token',
    description: 'A personal access token of Botpress Cloud.',
    impact: 'Whoever has it reads and changes the workspace’s bots.',
    remedy: 'Delete the token in Botpress’ profile settings.',
    rotation: 'https://botpress.com/docs',
    severity: 'high',
    confidence: 'high',
    tags: ['ai'],
    references: ['https://botpress.com/docs'],
    keywords: ['bp_pat_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>bp_pat_[A-Za-z0-9]{36})(?![A-Za-z0-9_])/,
    checks: [{ kind: 'entropy', bitsMin: 3.5 }, { kind: 'real-value' }],
    examples: {
      match: [{ text: 'BOTPRESS_TOKEN=bp_pat_{base62*36}' }, { text: 'bp login --token bp_pat_{base62*36}' }],
      skip: [
        { text: 'BOTPRESS_TOKEN=bp_pat_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
        { text: 'bp_pat_{hex*9}' },
      ],
    },
  },
];
