// Tray.ai: Tray webhook address.
// See https://tray.ai/documentation/
import type { Pattern } from '../src/model/pattern.ts';

export const trayPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'tray.webhook',
    family: 'credential',
    title: 'Tray webhook address',
    description: 'The address that starts a workflow of Tray, with its id for a host name.',
    impact: 'Whoever has it starts the workflow with data of their choice.',
    remedy: 'Create a new trigger in the workflow.',
    rotation: 'https://tray.ai/documentation/',
    severity: 'medium',
    confidence: 'high',
    tags: ['saas', 'ci'],
    references: ['https://tray.ai/documentation/'],
    keywords: ['.trayapp.io'],
    regex: /https:\/\/(?<secret>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\.trayapp\.io/,
    checks: [{ kind: 'real-value' }],
    examples: {
      match: [
        { text: 'https://{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}.trayapp.io' },
        {
          text: 'url: "https://{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}.trayapp.io/orders"',
          path: 'a.yml',
        },
      ],
      skip: [{ text: 'https://id.trayapp.io' }],
    },
  },
];
