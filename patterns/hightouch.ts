// Hightouch: API key.
// See https://hightouch.com/docs/developer-tools/api-guide
import type { Pattern } from '../src/model/pattern.ts';

export const hightouchPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'hightouch.api-key',
    family: 'credential',
    title: 'Hightouch API key',
    description: 'A UUID beside Hightouch’s name.',
    impact: 'Whoever has it reads and changes syncs and the data that they move.',
    remedy:
      'Revoke the key under Settings, API keys, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://hightouch.com/docs/developer-tools/api-guide',
    severity: 'high',
    confidence: 'medium',
    tags: ['data'],
    references: ['https://hightouch.com/docs/developer-tools/api-guide'],
    names: ['hightouch'],
    value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    examples: {
      match: [
        { text: 'HIGHTOUCH_API_KEY={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        {
          text: 'curl https://api.hightouch.com/api/v1/syncs -H "Authorization: Bearer {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}"',
          path: 'run.sh',
        },
      ],
      skip: [
        { text: 'HIGHTOUCH_KEY=your-hightouch-key' },
        { text: 'see hightouch {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
    },
  },
];
