// NiuTrans: API key. https://niutrans.com/documents
import type { Pattern } from '../src/model/pattern.ts';

export const niutransPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'niutrans.api-key',
    family: 'credential',
    title: 'NiuTrans API key',
    description: '32 hexadecimal digits beside NiuTrans’ name.',
    impact: 'Whoever has it has texts processed at the account’s cost.',
    remedy:
      'Revoke the key in NiuTrans’ account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://niutrans.com/documents',
    severity: 'medium',
    confidence: 'medium',
    tags: ['translation'],
    references: ['https://niutrans.com/documents'],
    names: ['niutrans'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'NIUTRANS_API_KEY={hex*32}' },
        { text: 'niutrans_api_key = "{hex*32}"', path: 'app/settings.py' },
      ],
      skip: [{ text: 'NIUTRANS_API_KEY=your-niutrans-key' }, { text: 'niutrans etag: {hex*32}' }],
    },
  },
];
