// Weights & Biases: API key, API key (version 1). https://docs.wandb.ai/support/find_api_key/
import type { Pattern } from '../src/model/pattern.ts';

export const wandbPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'wandb.api-key',
    family: 'credential',
    title: 'Weights & Biases API key',
    description: 'A key of Weights & Biases.',
    impact: 'Whoever has it reads the user’s runs, models and data and writes to them.',
    remedy: 'Revoke the key in the user settings of wandb.ai and create a new one.',
    rotation: 'https://wandb.ai/settings',
    severity: 'high',
    confidence: 'medium',
    tags: ['ai'],
    references: ['https://docs.wandb.ai/support/find_api_key/'],
    names: ['wandb', 'weights_and_biases'],
    value: /[0-9a-f]{40}/,
    examples: {
      match: [
        { text: 'WANDB_API_KEY={hex*40}' },
        { text: 'wandb.login(key="{hex*40}")', path: 'train.py' },
        { text: 'machine api.wandb.ai\n  login user\n  password {hex*40}' },
      ],
      skip: [{ text: 'WANDB_API_KEY=your_wandb_api_key' }, { text: 'wandb revision {hex*40}' }],
    },
  },
  {
    kind: 'regex',
    id: 'wandb.api-key-v1',
    family: 'credential',
    title: 'Weights & Biases API key (version 1)',
    description: 'A key of Weights & Biases.',
    impact: 'Whoever has it reads the user’s runs, models and data and writes to them.',
    remedy: 'Revoke the key in the user settings of wandb.ai and create a new one.',
    rotation: 'https://wandb.ai/settings',
    severity: 'high',
    confidence: 'high',
    tags: ['ai'],
    references: ['https://docs.wandb.ai/support/find_api_key/'],
    keywords: ['wandb_v1_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>wandb_v1_[A-Za-z0-9_]{60,100})(?![A-Za-z0-9_])/,
    checks: [
      { kind: 'entropy', bitsMin: 3.8 },
      { kind: 'character-classes', classesMin: 3 },
      { kind: 'real-value' },
    ],
    examples: {
      match: [
        { text: 'WANDB_API_KEY=wandb_v1_{base62*77}' },
        { text: 'wandb.login(key="wandb_v1_{base62*77}")', path: 'train.py' },
      ],
      skip: [
        { text: 'WANDB_API_KEY=wandb_v1_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
        { text: 'wandb_v1_{hex*9}' },
      ],
    },
  },
];
