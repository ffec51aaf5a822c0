// OpenAQ: API key. https://docs.openaq.org/using-the-api/api-key
import type { Pattern } from '../src/model/pattern.ts';

export const openaqPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'openaq.api-key',
    family: 'credential',
    title: 'OpenAQ API key',
    description: '64 hexadecimal digits beside OpenAQ’s name.',
    impact: 'Whoever has it uses up the owner’s rate limit; most of the data are public.',
    remedy:
      'Revoke the key in OpenAQ’s account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://docs.openaq.org/using-the-api/api-key',
    severity: 'low',
    confidence: 'medium',
    tags: ['data', 'weather'],
    references: ['https://docs.openaq.org/using-the-api/api-key'],
    names: ['openaq', 'open_aq'],
    value: /[0-9a-f]{64}/,
    examples: {
      match: [
        { text: 'OPENAQ_API_KEY={hex*64}' },
        { text: 'openaq_api_key = "{hex*64}"', path: 'app/settings.py' },
      ],
      skip: [{ text: 'OPENAQ_API_KEY=your-openaq-key' }, { text: 'openaq etag: {hex*64}' }],
    },
  },
];
