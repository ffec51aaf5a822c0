// Speechmatics: API key. https://docs.speechmatics.com/
import type { Pattern } from '../src/model/pattern.ts';

export const speechmaticsPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'speechmatics.api-key',
    family: 'credential',
    title: 'Speechmatics API key',
    description: 'A key of the Speechmatics API.',
    impact: 'Whoever has it calls speech recognition at the account’s cost and uses up its limits.',
    remedy: 'Delete the key in the Speechmatics portal and create a new one.',
    rotation: 'https://portal.speechmatics.com/',
    severity: 'high',
    confidence: 'medium',
    tags: ['ai'],
    references: ['https://docs.speechmatics.com/'],
    names: ['speechmatics'],
    value: /[A-Za-z0-9]{32}/,
    examples: {
      match: [
        { text: 'SPEECHMATICS_API_KEY={base62*32}' },
        { text: '{"speechmatics": {"auth_token": "{base62*32}"}}' },
      ],
      skip: [
        { text: 'SPEECHMATICS_API_KEY=your_speechmatics_api_key' },
        { text: 'speechmatics etag: {base62*32}' },
      ],
    },
  },
];
