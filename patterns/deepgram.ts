// Deepgram: API key. https://developers.deepgram.com/docs/create-additional-api-keys
import type { Pattern } from '../src/model/pattern.ts';

export const deepgramPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'deepgram.api-key',
    family: 'credential',
    title: 'Deepgram API key',
    description: 'A key of a Deepgram project.',
    impact: 'Whoever has it calls speech recognition at the account’s cost and uses up its limits.',
    remedy: 'Delete the key in the Deepgram console under API keys and create a new one.',
    rotation: 'https://developers.deepgram.com/docs/create-additional-api-keys',
    severity: 'high',
    confidence: 'medium',
    tags: ['ai'],
    references: ['https://developers.deepgram.com/docs/create-additional-api-keys'],
    names: ['deepgram'],
    value: /[0-9a-f]{40}/,
    examples: {
      match: [
        { text: 'DEEPGRAM_API_KEY={hex*40}' },
        { text: 'curl -X POST https://api.deepgram.com/v1/listen -H "Authorization: Token {hex*40}"' },
      ],
      skip: [{ text: 'DEEPGRAM_API_KEY=your_deepgram_api_key' }, { text: 'deepgram built from {hex*40}' }],
    },
  },
];
