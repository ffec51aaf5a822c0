// Textlocal: API key. https://api.txtlocal.com/docs/
import type { Pattern } from '../src/model/pattern.ts';

export const textlocalPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'textlocal.api-key',
    family: 'credential',
    title: 'Textlocal API key',
    description: 'A key of the Textlocal API.',
    impact: 'Whoever has it sends messages at the account’s cost and reads past ones.',
    remedy: 'Delete the key in Textlocal’s settings under API keys.',
    rotation: 'https://api.txtlocal.com/docs/',
    severity: 'high',
    confidence: 'low',
    tags: ['messaging'],
    references: ['https://api.txtlocal.com/docs/'],
    names: ['textlocal', 'txtlocal'],
    value: /[A-Za-z0-9+/]{11}-[A-Za-z0-9+/]{16,50}/,
    examples: {
      match: [
        { text: 'TEXTLOCAL_API_KEY={base62*11}-{base62*25}' },
        { text: 'https://api.textlocal.in/send/?apikey={base62*11}-{base62*25}&numbers=1' },
      ],
      skip: [
        { text: 'TEXTLOCAL_API_KEY=your_textlocal_api_key' },
        { text: 'textlocal built from {base62*11}-{base62*25}' },
      ],
    },
  },
];
