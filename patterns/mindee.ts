// Mindee: API key. https://developers.mindee.com/docs/api-keys
import type { Pattern } from '../src/model/pattern.ts';

export const mindeePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'mindee.api-key',
    family: 'credential',
    title: 'Mindee API key',
    description: '32 hexadecimal digits, or `md_` and some 40 characters, beside Mindee’s name.',
    impact:
      'Whoever has it converts documents at the account’s cost and may fetch what is ' + 'stored there.',
    remedy:
      'Revoke the key in Mindee’s account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://developers.mindee.com/docs/api-keys',
    severity: 'medium',
    confidence: 'low',
    tags: ['saas', 'devtools'],
    references: ['https://developers.mindee.com/docs/api-keys'],
    names: ['mindee'],
    value: /[0-9a-f]{32}|md_[A-Za-z0-9_-]{32,44}/,
    examples: {
      match: [
        { text: 'MINDEE_API_KEY={hex*32}' },
        { text: '<add key="mindeeApiKey" value="{hex*32}" />', path: 'App.config' },
      ],
      skip: [{ text: 'MINDEE_API_KEY=your-mindee-key' }, { text: 'mindee etag: {hex*32}' }],
    },
  },
];
