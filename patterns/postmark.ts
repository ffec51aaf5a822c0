// Postmark: API token. https://postmarkapp.com/developer/api/overview
import type { Pattern } from '../src/model/pattern.ts';

export const postmarkPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'postmark.api-token',
    family: 'credential',
    title: 'Postmark API token',
    description: 'A server or account token of Postmark.',
    impact: 'Whoever has it sends mail in the owner’s name and reads sent messages.',
    remedy: 'Delete the token in the server’s API tokens tab and create a new one.',
    rotation: 'https://postmarkapp.com/developer/api/overview',
    severity: 'high',
    confidence: 'medium',
    tags: ['messaging', 'email'],
    references: ['https://postmarkapp.com/developer/api/overview'],
    names: ['postmark'],
    value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i,
    words: ['key', 'token', 'secret', 'auth', 'bearer', 'passw', 'cred', 'private'],
    examples: {
      match: [
        { text: 'POSTMARK_API_TOKEN={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        {
          text: 'curl https://api.postmarkapp.com/email -H "X-Postmark-Server-Token: {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}"',
        },
        {
          text: 'const client = new postmark.ServerClient(/* token */ "{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}");',
          path: 'a.js',
        },
      ],
      skip: [
        { text: 'POSTMARK_API_TOKEN=your_postmark_api_token' },
        { text: 'postmark etag: {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
    },
  },
];
