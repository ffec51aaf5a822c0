// Ideogram: API key. https://developer.ideogram.ai/ideogram-api/api-setup
import type { Pattern } from '../src/model/pattern.ts';

export const ideogramPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'ideogram.api-key',
    family: 'credential',
    title: 'Ideogram API key',
    description: 'A key of the Ideogram API.',
    impact: 'Whoever has it calls image models at the account’s cost and uses up its limits.',
    remedy: 'Delete the key in Ideogram’s API settings under API keys and create a new one.',
    rotation: 'https://developer.ideogram.ai/ideogram-api/api-setup',
    severity: 'high',
    confidence: 'low',
    tags: ['ai', 'media'],
    references: ['https://developer.ideogram.ai/ideogram-api/api-setup'],
    names: ['ideogram'],
    value: /[A-Za-z0-9_-]{80,90}/,
    examples: {
      match: [
        { text: 'IDEOGRAM_API_KEY={base62*86}' },
        { text: "curl https://api.ideogram.ai/generate -H 'Api-Key: {base62*86}'" },
      ],
      skip: [{ text: 'IDEOGRAM_API_KEY=your_ideogram_api_key' }, { text: 'ideogram built from {base62*86}' }],
    },
  },
];
