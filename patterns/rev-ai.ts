// Rev AI: access token. https://docs.rev.ai/get-started/
import type { Pattern } from '../src/model/pattern.ts';

export const revAiPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'rev-ai.access-token',
    family: 'credential',
    title: 'Rev AI access token',
    description: 'An access token of Rev AI.',
    impact: 'Whoever has it transcribes at the account’s cost and reads past transcripts.',
    remedy: 'Delete the token on rev.ai under Access token and create a new one.',
    rotation: 'https://docs.rev.ai/get-started/',
    severity: 'high',
    confidence: 'low',
    tags: ['ai'],
    references: ['https://docs.rev.ai/get-started/'],
    names: ['rev_ai', 'revai'],
    value: /[A-Za-z0-9_-]{60,90}/,
    examples: {
      match: [
        { text: 'REVAI_ACCESS_TOKEN=02{base64url*84}' },
        { text: 'rev_ai:\n  access_token: 02{base64url*84}' },
      ],
      skip: [
        { text: 'REVAI_ACCESS_TOKEN=your_revai_access_token' },
        { text: 'rev ai revision 02{base64url*84}' },
      ],
    },
  },
];
