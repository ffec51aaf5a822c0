// OpenRouter: API key. https://openrouter.ai/docs/api-reference/authentication
import type { Pattern } from '../src/model/pattern.ts';

export const openrouterPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'openrouter.api-key',
    family: 'credential',
    title: 'OpenRouter API key',
    description: 'A key of OpenRouter, which passes calls on to many model services.',
    impact: 'Whoever has it calls models at the account’s cost and uses up its limits.',
    remedy: 'Delete the key on openrouter.ai under Keys and look through the activity.',
    rotation: 'https://openrouter.ai/settings/keys',
    severity: 'high',
    confidence: 'high',
    tags: ['ai'],
    references: ['https://openrouter.ai/docs/api-reference/authentication'],
    keywords: ['sk-or-'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>sk-or-v1-[0-9a-f]{64})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3.2 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'OPENROUTER_API_KEY=sk-or-v1-{hex*64}' },
        { text: 'headers = {"Authorization": "Bearer sk-or-v1-{hex*64}"}', path: 'bot.py' },
        { text: '"api_key": "sk-or-v1-{hex*64}"' },
      ],
      skip: [
        { text: 'OPENROUTER_API_KEY=sk-or-v1-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
        { text: 'sk-or-v1-{hex*9}' },
      ],
    },
  },
];
