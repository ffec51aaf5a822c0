// Sensibo: API key. https://sensibo.github.io/
import type { Pattern } from '../src/model/pattern.ts';

export const sensiboPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'sensibo.api-key',
    family: 'credential',
    title: 'Sensibo API key',
    description: '30 letters and digits beside Sensibo’s name.',
    impact: 'Whoever has it reads what the devices report and sends them commands.',
    remedy:
      'Regenerate the key in the Sensibo dashboard, and look through the usage since it ' + 'was committed.',
    rotation: 'https://sensibo.github.io/',
    severity: 'high',
    confidence: 'medium',
    tags: ['iot'],
    references: ['https://sensibo.github.io/'],
    names: ['sensibo'],
    value: /[A-Za-z0-9]{30}/,
    examples: {
      match: [
        { text: 'SENSIBO_API_KEY={base62*30}' },
        { text: 'https://home.sensibo.com/api/v2/users/me/pods?apiKey={base62*30}' },
      ],
      skip: [{ text: 'SENSIBO_API_KEY=your-sensibo-key' }, { text: 'see sensibo {base62*30}' }],
    },
  },
];
