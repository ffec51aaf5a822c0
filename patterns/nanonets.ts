// Nanonets: API key. https://docs.nanonets.com/docs/authentication
import type { Pattern } from '../src/model/pattern.ts';

export const nanonetsPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'nanonets.api-key',
    family: 'credential',
    title: 'Nanonets API key',
    description: '32 characters of base64url, or a UUID, beside Nanonets’ name.',
    impact:
      'Whoever has it converts documents at the account’s cost and may fetch what is ' + 'stored there.',
    remedy:
      'Revoke the key in Nanonets’ account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://docs.nanonets.com/docs/authentication',
    severity: 'medium',
    confidence: 'medium',
    tags: ['saas', 'devtools'],
    references: ['https://docs.nanonets.com/docs/authentication'],
    names: ['nanonets'],
    value: /[A-Za-z0-9_-]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
    words: ['key', 'token', 'secret', 'auth'],
    examples: {
      match: [
        { text: 'NANONETS_API_KEY={base62*32}' },
        { text: '<add key="nanonetsApiKey" value="{base62*32}" />', path: 'App.config' },
      ],
      skip: [{ text: 'NANONETS_API_KEY=your-nanonets-key' }, { text: 'nanonets etag: {base62*32}' }],
    },
  },
];
