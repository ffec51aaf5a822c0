// Flickr: API key, API secret. https://www.flickr.com/services/api/misc.api_keys.html
import type { Pattern } from '../src/model/pattern.ts';

export const flickrPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'flickr.api-key',
    family: 'credential',
    title: 'Flickr API key',
    description: '32 hexadecimal digits beside Flickr’s name.',
    impact: 'Whoever has it calls the API in the account’s name and uses up its limits.',
    remedy:
      'Regenerate the key in the Flickr dashboard, and look through the usage since it was ' + 'committed.',
    rotation: 'https://www.flickr.com/services/api/misc.api_keys.html',
    severity: 'low',
    confidence: 'medium',
    tags: ['media'],
    references: ['https://www.flickr.com/services/api/misc.api_keys.html'],
    names: ['flickr'],
    value: /[0-9a-f]{32}/,
    words: ['key', 'token'],
    examples: {
      match: [
        { text: 'FLICKR_API_KEY={hex*32}' },
        { text: 'https://api.flickr.com/services/rest/?method=flickr.photos.search&api_key={hex*32}' },
      ],
      skip: [{ text: 'FLICKR_API_KEY=your-flickr-key' }, { text: 'see flickr {hex*32}' }],
    },
  },
  {
    kind: 'named',
    id: 'flickr.api-secret',
    family: 'credential',
    title: 'Flickr API secret',
    description: '16 hexadecimal digits beside Flickr’s name.',
    impact: 'Whoever has it calls the API as the app or the user that it was issued for.',
    remedy:
      'Revoke the secret in Flickr’s account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://www.flickr.com/services/api/misc.api_keys.html',
    severity: 'medium',
    confidence: 'medium',
    tags: ['media'],
    references: ['https://www.flickr.com/services/api/misc.api_keys.html'],
    names: ['flickr'],
    value: /[0-9a-f]{16}/,
    words: ['secret'],
    companion: {
      title: 'API key',
      regex: /(?<![A-Za-z0-9])(?<companion>[0-9a-f]{32})(?![A-Za-z0-9])/,
      need: 'optional',
    },
    examples: {
      match: [
        { text: 'FLICKR_API_KEY={hex*32}\nFLICKR_API_SECRET={hex*16}' },
        { text: 'flickr_api_secret: {hex*16}', path: 'config.yaml' },
      ],
      skip: [{ text: 'FLICKR_API_SECRET=your-flickr-secret' }, { text: 'flickr etag: {hex*16}' }],
    },
  },
];
