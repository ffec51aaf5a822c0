// Telesign: API key. https://developer.telesign.com/enterprise/docs/authentication
import type { Pattern } from '../src/model/pattern.ts';

export const telesignPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'telesign.api-key',
    family: 'credential',
    title: 'Telesign API key',
    description: 'An API key of a Telesign customer.',
    impact: 'Whoever has it sends messages at the account’s cost and reads past ones.',
    remedy: 'Delete the key in the Telesign portal under API keys and create a new one.',
    rotation: 'https://developer.telesign.com/enterprise/docs/authentication',
    severity: 'high',
    confidence: 'medium',
    tags: ['messaging'],
    references: ['https://developer.telesign.com/enterprise/docs/authentication'],
    names: ['telesign'],
    value: /[A-Za-z0-9+/]{86}==/,
    examples: {
      match: [
        { text: 'TELESIGN_API_KEY={base64*86}==' },
        { text: '# telesign\napi_key = "{base64*86}=="', path: 'a.py' },
      ],
      skip: [{ text: 'TELESIGN_API_KEY=your_telesign_api_key' }, { text: 'telesign etag: {base64*86}==' }],
    },
  },
];
