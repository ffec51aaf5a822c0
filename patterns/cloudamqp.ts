// CloudAMQP: API key.
// See https://docs.cloudamqp.com/
import type { Pattern } from '../src/model/pattern.ts';

export const cloudamqpPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'cloudamqp.api-key',
    family: 'credential',
    title: 'CloudAMQP API key',
    description: 'A UUID, or 40 hexadecimal digits, beside CloudAMQP’s name.',
    impact: 'Whoever has it creates, reads and deletes brokers and their passwords.',
    remedy:
      'Revoke the key under API Access in the console, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://docs.cloudamqp.com/',
    severity: 'high',
    confidence: 'medium',
    tags: ['data'],
    references: ['https://docs.cloudamqp.com/'],
    names: ['cloudamqp'],
    value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-f]{40}/,
    examples: {
      match: [
        { text: 'CLOUDAMQP_API_KEY={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        { text: '{"CLOUDAMQP_API_KEY": "{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}"}', path: 'env.json' },
      ],
      skip: [
        { text: 'CLOUDAMQP_KEY=your-cloudamqp-key' },
        { text: 'see cloudamqp {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
    },
  },
];
