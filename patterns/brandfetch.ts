// Brandfetch: API key. https://docs.brandfetch.com/
import type { Pattern } from '../src/model/pattern.ts';

export const brandfetchPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'brandfetch.api-key',
    family: 'credential',
    title: 'Brandfetch API key',
    description: 'An API key of Brandfetch.',
    impact: 'Whoever has it looks people and companies up at the account’s cost.',
    remedy:
      'Revoke the key in Brandfetch’s account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://docs.brandfetch.com/',
    severity: 'low',
    confidence: 'medium',
    tags: ['crm', 'data'],
    references: ['https://docs.brandfetch.com/'],
    names: ['brandfetch'],
    value: /[A-Za-z0-9+/]{43}=/,
    examples: {
      match: [
        { text: 'BRANDFETCH_API_KEY={base64*43}=' },
        { text: '<add key="brandfetchApiKey" value="{base64*43}=" />', path: 'App.config' },
      ],
      skip: [{ text: 'BRANDFETCH_API_KEY=your-brandfetch-key' }, { text: 'see brandfetch {base64*43}=' }],
    },
  },
];
