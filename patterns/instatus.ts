// Instatus: API key.
// See https://instatus.com/help/api
import type { Pattern } from '../src/model/pattern.ts';

export const instatusPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'instatus.api-key',
    family: 'credential',
    title: 'Instatus API key',
    description: '32 hexadecimal digits beside Instatus’ name.',
    impact: 'Whoever has it posts incidents and reads the subscribers of a status page.',
    remedy:
      'Revoke the key in the user’s developer settings, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://instatus.com/help/api',
    severity: 'high',
    confidence: 'medium',
    tags: ['observability'],
    references: ['https://instatus.com/help/api'],
    names: ['instatus'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'INSTATUS_API_KEY={hex*32}' },
        {
          text: 'curl https://api.instatus.com/v1/pages -H "Authorization: Bearer {hex*32}"',
          path: 'run.sh',
        },
      ],
      skip: [{ text: 'INSTATUS_KEY=your-instatus-key' }, { text: 'see instatus {hex*32}' }],
    },
  },
];
