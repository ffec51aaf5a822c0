// Webshare: API token. https://apidocs.webshare.io/
import type { Pattern } from '../src/model/pattern.ts';

export const websharePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'webshare.api-token',
    family: 'credential',
    title: 'Webshare API token',
    description: '40 lower-case letters and digits beside Webshare’s name.',
    impact: 'Whoever has it sends requests through the service at the account’s cost.',
    remedy:
      'Regenerate the token in the Webshare dashboard, and look through the usage since it ' +
      'was committed.',
    rotation: 'https://apidocs.webshare.io/',
    severity: 'high',
    confidence: 'medium',
    tags: ['data', 'devtools'],
    references: ['https://apidocs.webshare.io/'],
    names: ['webshare'],
    value: /[a-z0-9]{40}/,
    examples: {
      match: [
        { text: 'WEBSHARE_API_TOKEN={lowerdigits*40}' },
        { text: 'webshareApiToken={lowerdigits*40}', path: 'app.properties' },
      ],
      skip: [{ text: 'WEBSHARE_API_TOKEN=your-webshare-token' }, { text: 'see webshare {lowerdigits*40}' }],
    },
  },
];
