// BoldSign: API key. https://developers.boldsign.com/authentication/api-key/
import type { Pattern } from '../src/model/pattern.ts';

export const boldsignPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'boldsign.api-key',
    family: 'credential',
    title: 'BoldSign API key',
    description: 'An API key of BoldSign.',
    impact:
      'Whoever has it reads the contracts of the account and sends documents to be signed ' + 'in its name.',
    remedy:
      'Delete the key on BoldSign’s page of keys and put a new one where programs read it ' + 'at run time.',
    rotation: 'https://developers.boldsign.com/authentication/api-key/',
    severity: 'high',
    confidence: 'low',
    tags: ['saas'],
    references: ['https://developers.boldsign.com/authentication/api-key/'],
    names: ['boldsign'],
    value: /[A-Za-z0-9+/_-]{44,90}/,
    examples: {
      match: [
        { text: 'BOLDSIGN_API_KEY={base62*48}' },
        { text: '{"boldsignApiKey": "{base62*48}"}', path: 'config.json' },
      ],
      skip: [{ text: 'BOLDSIGN_API_KEY=your-boldsign-key' }, { text: 'boldsign etag: {base62*48}' }],
    },
  },
];
