// Luxand.cloud: token. https://documenter.getpostman.com/view/1485228/UVeCMnwt
import type { Pattern } from '../src/model/pattern.ts';

export const luxandPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'luxand.token',
    family: 'credential',
    title: 'Luxand.cloud token',
    description: '32 hexadecimal digits beside Luxand.cloud’s name.',
    impact: 'Whoever has it has images processed at the account’s cost.',
    remedy:
      'Revoke the token in Luxand.cloud’s account settings, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://documenter.getpostman.com/view/1485228/UVeCMnwt',
    severity: 'medium',
    confidence: 'medium',
    tags: ['media', 'saas'],
    references: ['https://documenter.getpostman.com/view/1485228/UVeCMnwt'],
    names: ['luxand'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'LUXAND_TOKEN={hex*32}' },
        { text: '<add key="luxandToken" value="{hex*32}" />', path: 'App.config' },
      ],
      skip: [{ text: 'LUXAND_TOKEN=your-luxand-token' }, { text: 'luxand etag: {hex*32}' }],
    },
  },
];
