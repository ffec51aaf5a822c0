// RunPod: API key, API key (older form). https://docs.runpod.io/get-started/api-keys
import type { Pattern } from '../src/model/pattern.ts';

export const runpodPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'runpod.api-key',
    family: 'credential',
    title: 'RunPod API key',
    description: 'A key of the RunPod API.',
    impact: 'Whoever has it starts GPU pods at the account’s cost and gets into the running ones.',
    remedy: 'Revoke the key in RunPod’s settings under API keys.',
    rotation: 'https://docs.runpod.io/get-started/api-keys',
    severity: 'critical',
    confidence: 'high',
    tags: ['ai', 'cloud'],
    references: ['https://docs.runpod.io/get-started/api-keys'],
    keywords: ['rpa_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>rpa_[A-Za-z0-9]{40,52})(?![A-Za-z0-9_])/,
    checks: [
      { kind: 'entropy', bitsMin: 3.5 },
      { kind: 'character-classes', classesMin: 3 },
      { kind: 'real-value' },
    ],
    examples: {
      match: [
        { text: 'RUNPOD_API_KEY=rpa_{upperdigits*40}{lowerdigits*6}' },
        { text: 'runpod.api_key = "rpa_{upperdigits*40}{lowerdigits*6}"', path: 'a.py' },
      ],
      skip: [
        { text: 'RUNPOD_API_KEY=rpa_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
        { text: 'rpa_{hex*9}' },
      ],
    },
  },
  {
    kind: 'named',
    id: 'runpod.legacy-key',
    family: 'credential',
    title: 'RunPod API key (older form)',
    description: 'A key of the RunPod API.',
    impact: 'Whoever has it starts GPU pods at the account’s cost and gets into the running ones.',
    remedy: 'Revoke the key in RunPod’s settings under API keys.',
    rotation: 'https://docs.runpod.io/get-started/api-keys',
    severity: 'high',
    confidence: 'medium',
    tags: ['ai', 'cloud'],
    references: ['https://docs.runpod.io/get-started/api-keys'],
    names: ['runpod'],
    value: /[A-Z0-9]{40}/,
    examples: {
      match: [
        { text: 'RUNPOD_API_KEY={upperdigits*40}' },
        { text: 'https://api.runpod.io/graphql?api_key={upperdigits*40}' },
      ],
      skip: [{ text: 'RUNPOD_API_KEY=your_runpod_api_key' }, { text: 'runpod etag: {upperdigits*40}' }],
    },
  },
];
