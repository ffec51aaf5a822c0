// Mistral AI: API key. https://docs.mistral.ai/getting-started/quickstart/
import type { Pattern } from '../src/model/pattern.ts';

export const mistralPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'mistral.api-key',
    family: 'credential',
    title: 'Mistral AI API key',
    description: 'A key of the Mistral AI API.',
    impact: 'Whoever has it calls models at the account’s cost and uses up its limits.',
    remedy: 'Delete the key in the Mistral console under API keys and create a new one.',
    rotation: 'https://console.mistral.ai/api-keys',
    severity: 'high',
    confidence: 'medium',
    tags: ['ai'],
    references: ['https://docs.mistral.ai/getting-started/quickstart/'],
    names: ['mistral', 'codestral'],
    value: /[A-Za-z0-9]{32}/,
    examples: {
      match: [
        { text: 'MISTRAL_API_KEY={base62*32}' },
        { text: 'client = Mistral(api_key="{base62*32}")', path: 'chat.py' },
        { text: '{"codestral": {"apiKey": "{base62*32}"}}' },
      ],
      skip: [{ text: 'MISTRAL_API_KEY=your_mistral_api_key' }, { text: 'mistral see {base62*32}' }],
    },
  },
];
