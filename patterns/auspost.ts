// Australia Post: API key. https://developers.auspost.com.au/apis/pac/getting-started
import type { Pattern } from '../src/model/pattern.ts';

export const auspostPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'auspost.api-key',
    family: 'credential',
    title: 'Australia Post API key',
    description: 'A UUID beside Australia Post’s name.',
    impact:
      'Whoever has it reads orders with customers’ addresses and books shipments at the ' + 'account’s cost.',
    remedy:
      'Revoke the key in Australia Post’s account settings, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://developers.auspost.com.au/apis/pac/getting-started',
    severity: 'low',
    confidence: 'medium',
    tags: ['ecommerce', 'saas'],
    references: ['https://developers.auspost.com.au/apis/pac/getting-started'],
    names: ['auspost', 'australia_post'],
    value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
    words: ['key', 'token', 'secret', 'auth', 'bearer', 'passw', 'cred', 'private'],
    examples: {
      match: [
        { text: 'AUSPOST_API_KEY={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        { text: 'auspost_api_key: {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}', path: 'config.yaml' },
      ],
      skip: [
        { text: 'AUSPOST_API_KEY=your-auspost-key' },
        { text: 'see auspost {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
    },
  },
];
