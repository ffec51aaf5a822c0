// AYLIEN: API key. https://docs.aylien.com/newsapi/
import type { Pattern } from '../src/model/pattern.ts';

export const aylienPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'aylien.api-key',
    family: 'credential',
    title: 'AYLIEN API key',
    description: '32 hexadecimal digits beside AYLIEN’s name.',
    impact: 'Whoever has it has texts processed on the account’s plan and uses up its quota.',
    remedy:
      'Regenerate the key in the AYLIEN dashboard, and look through the usage since it was ' + 'committed.',
    rotation: 'https://docs.aylien.com/newsapi/',
    severity: 'low',
    confidence: 'medium',
    tags: ['translation'],
    references: ['https://docs.aylien.com/newsapi/'],
    names: ['aylien'],
    value: /[0-9a-f]{32}/,
    companion: {
      title: 'app id',
      regex: /(?<![A-Za-z0-9])(?<companion>[0-9a-f]{8})(?![A-Za-z0-9])/,
      need: 'optional',
    },
    examples: {
      match: [{ text: 'AYLIEN_API_KEY={hex*32}' }, { text: 'aylienApiKey={hex*32}', path: 'app.properties' }],
      skip: [{ text: 'AYLIEN_API_KEY=your-aylien-key' }, { text: 'aylien etag: {hex*32}' }],
    },
  },
];
