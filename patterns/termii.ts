// Termii: API key. https://developers.termii.com/
import type { Pattern } from '../src/model/pattern.ts';

export const termiiPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'termii.api-key',
    family: 'credential',
    title: 'Termii API key',
    description: '`TL` and some 56 letters and digits beside Termii’s name.',
    impact: 'Whoever has it sends messages or places calls at the account’s cost and reads its ' + 'history.',
    remedy:
      'Delete the key on Termii’s page of keys and put a new one where programs read it at ' + 'run time.',
    rotation: 'https://developers.termii.com/',
    severity: 'high',
    confidence: 'high',
    tags: ['messaging'],
    references: ['https://developers.termii.com/'],
    names: ['termii'],
    value: /TL[A-Za-z0-9]{48,60}/,
    examples: {
      match: [
        { text: 'TERMII_API_KEY=TL{base62*56}' },
        { text: '{"termiiApiKey": "TL{base62*56}"}', path: 'config.json' },
      ],
      skip: [{ text: 'TERMII_API_KEY=your-termii-key' }, { text: 'termii etag: TL{base62*56}' }],
    },
  },
];
