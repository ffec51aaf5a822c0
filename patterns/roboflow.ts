// Roboflow: API key. https://docs.roboflow.com/developer/authentication/find-your-roboflow-api-key
import type { Pattern } from '../src/model/pattern.ts';

export const roboflowPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'roboflow.api-key',
    family: 'credential',
    title: 'Roboflow API key',
    description: 'A private key of a Roboflow workspace.',
    impact: 'Whoever has it reads the workspace’s data sets and models and runs them.',
    remedy: 'Revoke the key in the Roboflow workspace’s settings and create a new one.',
    rotation: 'https://docs.roboflow.com/developer/authentication/find-your-roboflow-api-key',
    severity: 'high',
    confidence: 'medium',
    tags: ['ai'],
    references: ['https://docs.roboflow.com/developer/authentication/find-your-roboflow-api-key'],
    names: ['roboflow'],
    value: /[A-Za-z0-9]{20}/,
    examples: {
      match: [
        { text: 'ROBOFLOW_API_KEY={base62*20}' },
        { text: 'rf = Roboflow(api_key="{base62*20}")', path: 'train.py' },
        { text: 'curl "https://detect.roboflow.com/model/1?api_key={base62*20}"' },
      ],
      skip: [{ text: 'ROBOFLOW_API_KEY=your_roboflow_api_key' }, { text: 'roboflow revision {base62*20}' }],
    },
  },
];
