// Zenserp: API key. https://app.zenserp.com/documentation
import type { Pattern } from '../src/model/pattern.ts';

export const zenserpPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'zenserp.api-key',
    family: 'credential',
    title: 'Zenserp API key',
    description: 'A UUID beside Zenserp’s name.',
    impact: 'Whoever has it sends requests through the service at the account’s cost.',
    remedy:
      'Revoke the key in Zenserp’s account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://app.zenserp.com/documentation',
    severity: 'medium',
    confidence: 'medium',
    tags: ['data', 'devtools'],
    references: ['https://app.zenserp.com/documentation'],
    names: ['zenserp'],
    value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
    words: ['key', 'token', 'secret', 'auth', 'bearer', 'passw', 'cred', 'private'],
    examples: {
      match: [
        { text: 'ZENSERP_API_KEY={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        {
          text: 'https://app.zenserp.com/api/v2/search?apikey={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}&q=pizza',
        },
      ],
      skip: [
        { text: 'ZENSERP_API_KEY=your-zenserp-key' },
        { text: 'see zenserp {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
    },
  },
];
