// RudderStack: write key.
// See https://www.rudderstack.com/docs/resources/glossary/#write-key
import type { Pattern } from '../src/model/pattern.ts';

export const rudderstackPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'rudderstack.write-key',
    family: 'credential',
    title: 'RudderStack write key',
    description: '27 letters and digits beside RudderStack’s name: what a source sends events with.',
    impact: 'Whoever has it sends false events.',
    remedy:
      'Revoke the key in the settings of the source, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://www.rudderstack.com/docs/',
    severity: 'low',
    confidence: 'medium',
    tags: ['analytics', 'data'],
    references: ['https://www.rudderstack.com/docs/resources/glossary/#write-key'],
    names: ['rudderstack', 'rudder_stack', 'rudder_write', 'rudder_api', 'rudderanalytics'],
    value: /[A-Za-z0-9]{27}/,
    examples: {
      match: [
        { text: 'RUDDERSTACK_WRITE_KEY={base62*27}' },
        { text: 'const rudderstack = new Client({ apiKey: "{base62*27}" });', path: 'src/client.ts' },
      ],
      skip: [{ text: 'RUDDERSTACK_WRITE_KEY=your-rudderstack-key' }, { text: 'see rudderstack {base62*27}' }],
    },
  },
];
