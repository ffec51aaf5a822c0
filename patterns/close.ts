// Close: API key.
// See https://developer.close.com/topics/authentication/
import type { Pattern } from '../src/model/pattern.ts';

export const closePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'close.api-key',
    family: 'credential',
    title: 'Close API key',
    description: '`api_`, 22 letters and digits, a dot and 22 more, beside Close’s name.',
    impact: 'Whoever has it reads and changes customers, deals and their personal data.',
    remedy:
      'Revoke the key under Settings, Developer, API Keys, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://help.close.com/docs/api-keys-oauth',
    severity: 'high',
    confidence: 'high',
    tags: ['crm', 'saas'],
    references: ['https://developer.close.com/topics/authentication/'],
    names: ['close_api', 'closeio', 'close_io', 'close_com', 'close_crm', 'close.io', 'close.com'],
    value: /api_[A-Za-z0-9]{20,24}\.[A-Za-z0-9]{20,24}/,
    rank: 31,
    examples: {
      match: [
        { text: 'CLOSE_API_KEY=api_{base62*22}.{base62*22}' },
        { text: "client = Client('x')\ncloseio_key = 'api_{base62*22}.{base62*22}'", path: 'a.py' },
      ],
      skip: [{ text: 'CLOSE_API_KEY=your-close-key' }, { text: 'see closeio api_{base62*22}.{base62*22}' }],
    },
  },
];
