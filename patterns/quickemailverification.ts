// QuickEmailVerification: API key. https://docs.quickemailverification.com/
import type { Pattern } from '../src/model/pattern.ts';

export const quickemailverificationPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'quickemailverification.api-key',
    family: 'credential',
    title: 'QuickEmailVerification API key',
    description: '60 hexadecimal digits beside QuickEmailVerification’s name.',
    impact: 'Whoever has it checks addresses and numbers at the account’s cost.',
    remedy:
      'Revoke the key in QuickEmailVerification’s account settings, create a new one where ' +
      'it is still needed, and look through what it was used for.',
    rotation: 'https://docs.quickemailverification.com/',
    severity: 'medium',
    confidence: 'medium',
    tags: ['email', 'data'],
    references: ['https://docs.quickemailverification.com/'],
    names: ['quickemailverification'],
    value: /[0-9a-f]{60}/,
    examples: {
      match: [
        { text: 'QUICKEMAILVERIFICATION_API_KEY={hex*60}' },
        { text: '<add key="quickemailverificationApiKey" value="{hex*60}" />', path: 'App.config' },
      ],
      skip: [
        { text: 'QUICKEMAILVERIFICATION_API_KEY=your-quickemailverification-key' },
        { text: 'quickemailverification etag: {hex*60}' },
      ],
    },
  },
];
