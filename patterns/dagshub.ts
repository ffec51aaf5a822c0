// DagsHub: access token. https://dagshub.com/docs/feature_guide/
import type { Pattern } from '../src/model/pattern.ts';

export const dagshubPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'dagshub.access-token',
    family: 'credential',
    title: 'DagsHub access token',
    description: 'An access token of a DagsHub user.',
    impact: 'Whoever has it reads and writes the user’s repositories, data and experiments.',
    remedy: 'Delete the token in DagsHub’s settings under Tokens.',
    rotation: 'https://dagshub.com/docs/feature_guide/',
    severity: 'high',
    confidence: 'medium',
    tags: ['ai', 'forge'],
    references: ['https://dagshub.com/docs/feature_guide/'],
    names: ['dagshub'],
    value: /[0-9a-f]{40}/,
    examples: {
      match: [
        { text: 'DAGSHUB_TOKEN={hex*40}' },
        { text: 'MLFLOW_TRACKING_URI=https://dagshub.com/a/b.mlflow\nMLFLOW_TRACKING_PASSWORD={hex*40}' },
      ],
      skip: [{ text: 'DAGSHUB_TOKEN=your_dagshub_token' }, { text: 'dagshub revision {hex*40}' }],
    },
  },
];
