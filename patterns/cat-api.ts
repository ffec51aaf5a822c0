// The Cat API: API key. https://developers.thecatapi.com/
import type { Pattern } from '../src/model/pattern.ts';

export const catApiPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'cat-api.api-key',
    family: 'credential',
    title: 'The Cat API API key',
    description: '`live_` and 64 letters and digits, or a UUID in old keys, beside The Cat API’s name.',
    impact: 'Whoever has it queries data on the account’s plan and uses up its quota.',
    remedy:
      'Regenerate the key in the The Cat API dashboard, and look through the usage since ' +
      'it was committed.',
    rotation: 'https://developers.thecatapi.com/',
    severity: 'low',
    confidence: 'medium',
    tags: ['data'],
    references: ['https://developers.thecatapi.com/'],
    names: ['thecatapi', 'thedogapi', 'cat_api', 'dog_api', 'catapi', 'dogapi'],
    value: /live_[A-Za-z0-9]{64}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
    words: ['key', 'token'],
    examples: {
      match: [
        { text: 'THECATAPI_API_KEY=live_{base62*64}' },
        { text: 'thecatapiApiKey=live_{base62*64}', path: 'app.properties' },
      ],
      skip: [{ text: 'THECATAPI_API_KEY=your-thecatapi-key' }, { text: 'see thecatapi live_{base62*64}' }],
    },
  },
];
