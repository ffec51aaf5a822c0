// Govee: API key. https://developer.govee.com/
import type { Pattern } from '../src/model/pattern.ts';

export const goveePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'govee.api-key',
    family: 'credential',
    title: 'Govee API key',
    description: 'A UUID beside Govee’s name.',
    impact: 'Whoever has it reads what the devices report and sends them commands.',
    remedy:
      'Delete the key on Govee’s page of keys and put a new one where programs read it at ' + 'run time.',
    rotation: 'https://developer.govee.com/',
    severity: 'medium',
    confidence: 'medium',
    tags: ['iot'],
    references: ['https://developer.govee.com/'],
    names: ['govee'],
    value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
    words: ['key', 'token', 'secret', 'auth', 'bearer', 'passw', 'cred', 'private'],
    examples: {
      match: [
        { text: 'GOVEE_API_KEY={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        {
          text: 'private static final String GOVEE_API_KEY = "{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}";',
          path: 'Api.java',
        },
      ],
      skip: [
        { text: 'GOVEE_API_KEY=your-govee-key' },
        { text: 'govee etag: {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
    },
  },
];
