// SmartThings: personal access token.
// See https://developer.smartthings.com/docs/getting-started/authorization-and-permissions
import type { Pattern } from '../src/model/pattern.ts';

export const smartthingsPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'smartthings.access-token',
    family: 'credential',
    title: 'SmartThings personal access token',
    description: 'A UUID beside SmartThings’ name.',
    impact: 'Whoever has it reads what the devices report and sends them commands.',
    remedy:
      'Delete the token on SmartThings’ page of keys and put a new one where programs read ' +
      'it at run time.',
    rotation: 'https://developer.smartthings.com/docs/getting-started/authorization-and-permissions',
    severity: 'high',
    confidence: 'medium',
    tags: ['iot'],
    references: ['https://developer.smartthings.com/docs/getting-started/authorization-and-permissions'],
    names: ['smartthings', 'smart_things'],
    value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
    words: ['token', 'bearer', 'pat', 'secret', 'auth'],
    examples: {
      match: [
        { text: 'SMARTTHINGS_ACCESS_TOKEN={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        {
          text: '{"smartthingsAccessToken": "{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}"}',
          path: 'config.json',
        },
      ],
      skip: [
        { text: 'SMARTTHINGS_ACCESS_TOKEN=your-smartthings-token' },
        { text: 'smartthings etag: {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
    },
  },
];
