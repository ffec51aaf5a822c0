// ModernMT: API key. https://www.modernmt.com/api/
import type { Pattern } from '../src/model/pattern.ts';

export const modernmtPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'modernmt.api-key',
    family: 'credential',
    title: 'ModernMT API key',
    description: 'A UUID beside ModernMT’s name.',
    impact: 'Whoever has it has texts processed at the account’s cost.',
    remedy:
      'Revoke the key in ModernMT’s account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://www.modernmt.com/api/',
    severity: 'medium',
    confidence: 'medium',
    tags: ['translation'],
    references: ['https://www.modernmt.com/api/'],
    names: ['modernmt', 'modern_mt'],
    value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
    words: ['key', 'token', 'secret', 'auth', 'bearer', 'passw', 'cred', 'private'],
    examples: {
      match: [
        { text: 'MODERNMT_API_KEY={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        { text: 'modernmt_api_key: {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}', path: 'config.yaml' },
      ],
      skip: [
        { text: 'MODERNMT_API_KEY=your-modernmt-key' },
        { text: 'modernmt etag: {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
    },
  },
];
