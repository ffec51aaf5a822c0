// Whapi.Cloud: token. https://whapi.readme.io/
import type { Pattern } from '../src/model/pattern.ts';

export const whapiPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'whapi.token',
    family: 'credential',
    title: 'Whapi.Cloud token',
    description: '32 letters and digits beside Whapi.Cloud’s name.',
    impact: 'Whoever has it sends messages or places calls at the account’s cost and reads its ' + 'history.',
    remedy:
      'Revoke the token in Whapi.Cloud’s account settings, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://whapi.readme.io/',
    severity: 'high',
    confidence: 'medium',
    tags: ['messaging'],
    references: ['https://whapi.readme.io/'],
    names: ['whapi'],
    value: /[A-Za-z0-9]{32}/,
    examples: {
      match: [
        { text: 'WHAPI_TOKEN={base62*32}' },
        { text: '<add key="whapiToken" value="{base62*32}" />', path: 'App.config' },
      ],
      skip: [{ text: 'WHAPI_TOKEN=your-whapi-token' }, { text: 'see whapi {base62*32}' }],
    },
  },
];
