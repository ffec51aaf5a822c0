// Ambee: API key. https://docs.ambeedata.com/
import type { Pattern } from '../src/model/pattern.ts';

export const ambeePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'ambee.api-key',
    family: 'credential',
    title: 'Ambee API key',
    description: '64 hexadecimal digits beside Ambee’s name.',
    impact: 'Whoever has it queries weather data on the account’s plan and uses up its quota.',
    remedy:
      'Delete the key on Ambee’s page of keys and put a new one where programs read it at ' + 'run time.',
    rotation: 'https://docs.ambeedata.com/',
    severity: 'low',
    confidence: 'medium',
    tags: ['weather'],
    references: ['https://docs.ambeedata.com/'],
    names: ['ambee', 'ambeedata'],
    value: /[0-9a-f]{64}/,
    examples: {
      match: [
        { text: 'AMBEE_API_KEY={hex*64}' },
        { text: 'private static final String AMBEE_API_KEY = "{hex*64}";', path: 'Api.java' },
      ],
      skip: [{ text: 'AMBEE_API_KEY=your-ambee-key' }, { text: 'ambee etag: {hex*64}' }],
    },
  },
];
