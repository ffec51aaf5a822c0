// Jotform: API key.
// See https://api.jotform.com/docs/
import type { Pattern } from '../src/model/pattern.ts';

export const jotformPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'jotform.api-key',
    family: 'credential',
    title: 'Jotform API key',
    description: '32 hexadecimal digits beside Jotform’s name.',
    impact: 'Whoever has it reads submissions and, with full access, changes forms.',
    remedy:
      'Revoke the key under Settings, API, create a new one where it is still needed, ' +
      'and look through what it was used for.',
    rotation: 'https://www.jotform.com/myaccount/api',
    severity: 'high',
    confidence: 'medium',
    tags: ['saas'],
    references: ['https://api.jotform.com/docs/'],
    names: ['jotform'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'JOTFORM_API_KEY={hex*32}' },
        { text: '"jotformApiKey": "{hex*32}"', path: 'config.json' },
        { text: 'curl https://api.jotform.com/user -H "Authorization: Bearer {hex*32}"', path: 'run.sh' },
      ],
      skip: [{ text: 'JOTFORM_KEY=your-jotform-key' }, { text: 'see jotform {hex*32}' }],
    },
  },
];
