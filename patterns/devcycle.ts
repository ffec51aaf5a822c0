// SDK keys of DevCycle.
// https://docs.devcycle.com/
import type { Pattern } from '../src/model/pattern.ts';

export const devcyclePatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'devcycle.server-key',
    family: 'credential',
    title: 'DevCycle server SDK key',
    description: 'A server SDK key of DevCycle.',
    impact: 'Whoever has it reads the environment’s whole configuration.',
    remedy: 'Rotate the key in the environment’s settings.',
    rotation: 'https://docs.devcycle.com/',
    severity: 'medium',
    confidence: 'high',
    tags: ['devtools'],
    references: ['https://docs.devcycle.com/'],
    keywords: ['dvc_server_'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>dvc_server_[0-9a-f]{32}_[0-9a-f]{5,12}|dvc_server_[A-Za-z0-9_]{24,64})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3.2 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'DEVCYCLE_SERVER_SDK_KEY=dvc_server_{hex*32}_{hex*7}' },
        { text: 'initializeDevCycle("dvc_server_{hex*32}_{hex*7}")', path: 'app.ts' },
      ],
      skip: [{ text: 'dvc_server_{hex*8}' }, { text: 'dvc_server_token_hash' }],
    },
  },
];
