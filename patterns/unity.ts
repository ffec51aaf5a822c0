// Unity: serial key. https://docs.unity.com/licensing/en-us/manual
import type { Pattern } from '../src/model/pattern.ts';

export const unityPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'unity.serial',
    family: 'credential',
    title: 'Unity serial key',
    description: 'Two capitals and digits and five groups of four beside Unity’s name.',
    impact: 'Whoever has it activates the editor on the organization’s seats.',
    remedy:
      'Delete the key on Unity’s page of keys and put a new one where programs read it at ' + 'run time.',
    rotation: 'https://docs.unity.com/licensing/en-us/manual',
    severity: 'medium',
    confidence: 'medium',
    tags: ['games', 'devtools'],
    references: ['https://docs.unity.com/licensing/en-us/manual'],
    names: ['unity_serial', 'unity_licen', 'unity_pro'],
    value: /[A-Z][A-Z0-9]-[A-Z0-9]{4}(?:-[A-Z0-9]{4}){4}/,
    words: ['serial', 'key', '='],
    examples: {
      match: [
        {
          text: 'UNITY_SERIAL_KEY=F4-{upperdigits*4}-{upperdigits*4}-{upperdigits*4}-{upperdigits*4}-{upperdigits*4}',
        },
        {
          text: 'private static final String UNITY_SERIAL_KEY = "F4-{upperdigits*4}-{upperdigits*4}-{upperdigits*4}-{upperdigits*4}-{upperdigits*4}";',
          path: 'Api.java',
        },
      ],
      skip: [
        { text: 'UNITY_SERIAL_KEY=your-unity-serial-key' },
        {
          text: 'see unity serial F4-{upperdigits*4}-{upperdigits*4}-{upperdigits*4}-{upperdigits*4}-{upperdigits*4}',
        },
      ],
    },
  },
];
