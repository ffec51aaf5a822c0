// SparkPost: API key. https://developers.sparkpost.com/api/
import type { Pattern } from '../src/model/pattern.ts';

export const sparkpostPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'sparkpost.api-key',
    family: 'credential',
    title: 'SparkPost API key',
    description: 'A key of the SparkPost API.',
    impact: 'Whoever has it sends mail in the owner’s name.',
    remedy: 'Delete the key in SparkPost under API keys and create a new one.',
    rotation: 'https://developers.sparkpost.com/api/',
    severity: 'high',
    confidence: 'medium',
    tags: ['messaging', 'email'],
    references: ['https://developers.sparkpost.com/api/'],
    names: ['sparkpost'],
    value: /[0-9a-f]{40}/,
    examples: {
      match: [
        { text: 'SPARKPOST_API_KEY={hex*40}' },
        { text: 'sp = SparkPost(api_key="{hex*40}")', path: 'a.py' },
      ],
      skip: [{ text: 'SPARKPOST_API_KEY=your_sparkpost_api_key' }, { text: 'sparkpost trace {hex*40}' }],
    },
  },
];
