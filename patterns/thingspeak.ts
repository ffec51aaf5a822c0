// ThingSpeak: API key. https://www.mathworks.com/help/thingspeak/channel-data-import-and-export.html
import type { Pattern } from '../src/model/pattern.ts';

export const thingspeakPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'thingspeak.api-key',
    family: 'credential',
    title: 'ThingSpeak API key',
    description: '16 capitals and digits beside ThingSpeak’s name.',
    impact: 'Whoever has it reads, and with a write key falsifies, what the devices report.',
    remedy:
      'Delete the key on ThingSpeak’s page of keys and put a new one where programs read ' +
      'it at run time.',
    rotation: 'https://www.mathworks.com/help/thingspeak/channel-data-import-and-export.html',
    severity: 'medium',
    confidence: 'medium',
    tags: ['iot', 'data'],
    references: ['https://www.mathworks.com/help/thingspeak/channel-data-import-and-export.html'],
    names: ['thingspeak', 'thing_speak'],
    value: /[A-Z0-9]{16}/,
    examples: {
      match: [
        { text: 'THINGSPEAK_API_KEY={upperdigits*16}' },
        { text: 'https://api.thingspeak.com/update?api_key={upperdigits*16}&field1=0' },
      ],
      skip: [
        { text: 'THINGSPEAK_API_KEY=your-thingspeak-key' },
        { text: 'thingspeak etag: {upperdigits*16}' },
      ],
    },
  },
];
