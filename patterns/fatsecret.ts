// FatSecret: consumer key or secret. https://platform.fatsecret.com/docs/guides/authentication/oauth2
import type { Pattern } from '../src/model/pattern.ts';

export const fatsecretPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'fatsecret.client-secret',
    family: 'credential',
    title: 'FatSecret consumer key or secret',
    description: '32 hexadecimal digits beside FatSecret’s name.',
    impact: 'Whoever has it queries food data on the account’s plan and uses up its quota.',
    remedy:
      'Revoke the secret in FatSecret’s account settings, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://platform.fatsecret.com/docs/guides/authentication/oauth2',
    severity: 'low',
    confidence: 'medium',
    tags: ['data'],
    references: ['https://platform.fatsecret.com/docs/guides/authentication/oauth2'],
    names: ['fatsecret', 'fat_secret'],
    value: /[0-9a-f]{32}/,
    words: ['consumer', 'client', 'key', 'shared'],
    examples: {
      match: [
        { text: 'FATSECRET_CLIENT_SECRET={hex*32}' },
        { text: '<add key="fatsecretClientSecret" value="{hex*32}" />', path: 'App.config' },
      ],
      skip: [{ text: 'FATSECRET_CLIENT_SECRET=your-fatsecret-secret' }, { text: 'see fatsecret {hex*32}' }],
    },
  },
];
