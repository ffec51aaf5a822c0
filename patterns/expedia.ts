// Expedia: API key or shared secret.
// See https://developers.expediagroup.com/docs/products/rapid/setup/authentication
import type { Pattern } from '../src/model/pattern.ts';

export const expediaPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'expedia.api-key',
    family: 'credential',
    title: 'Expedia API key or shared secret',
    description: '22 to 28 lower-case letters and digits beside Expedia’s name.',
    impact: 'Whoever has it searches offers and traffic data at the account’s cost.',
    remedy:
      'Revoke the secret in Expedia’s account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://developers.expediagroup.com/docs/products/rapid/setup/authentication',
    severity: 'medium',
    confidence: 'low',
    tags: ['travel'],
    references: ['https://developers.expediagroup.com/docs/products/rapid/setup/authentication'],
    names: ['expedia', 'rapid_ean'],
    value: /[a-z0-9]{22,28}/,
    examples: {
      match: [
        { text: 'EXPEDIA_API_KEY={lowerdigits*25}' },
        { text: 'expedia_api_key = "{lowerdigits*25}"', path: 'app/settings.py' },
      ],
      skip: [{ text: 'EXPEDIA_API_KEY=your-expedia-secret' }, { text: 'expedia etag: {lowerdigits*25}' }],
    },
  },
];
