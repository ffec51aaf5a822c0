// Wit.ai: server access token. https://wit.ai/docs
import type { Pattern } from '../src/model/pattern.ts';

export const witAiPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'wit-ai.access-token',
    family: 'credential',
    title: 'Wit.ai server access token',
    description: 'The server access token of a Wit.ai app.',
    impact: 'Whoever has it calls the app’s language model at the account’s cost and uses up its limits.',
    remedy: 'Reset the token in the settings of the app on wit.ai.',
    rotation: 'https://wit.ai/docs',
    severity: 'high',
    confidence: 'medium',
    tags: ['ai'],
    references: ['https://wit.ai/docs'],
    names: ['wit_ai', 'wit'],
    value: /[A-Z2-7]{32}/,
    examples: {
      match: [
        { text: 'WIT_AI_TOKEN={base32*32}' },
        { text: "const client = new Wit({ accessToken: '{base32*32}' });", path: 'a.js' },
      ],
      skip: [{ text: 'WIT_AI_TOKEN=your_wit_ai_token' }, { text: 'wit ai built from {base32*32}' }],
    },
  },
];
