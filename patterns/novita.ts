// Novita AI: API key. https://novita.ai/docs/guides/quickstart
import type { Pattern } from '../src/model/pattern.ts';

export const novitaPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'novita.api-key',
    family: 'credential',
    title: 'Novita AI API key',
    description: 'A key of the Novita AI API.',
    impact: 'Whoever has it calls models at the account’s cost and uses up its limits.',
    remedy: 'Delete the key in Novita’s settings under API keys and create a new one.',
    rotation: 'https://novita.ai/docs/guides/quickstart',
    severity: 'high',
    confidence: 'medium',
    tags: ['ai'],
    references: ['https://novita.ai/docs/guides/quickstart'],
    names: ['novita'],
    value: /sk_[A-Za-z0-9_-]{43}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
    rank: 31,
    examples: {
      match: [
        { text: 'NOVITA_API_KEY=sk_{base62*43}' },
        { text: '{"novita": {"apiKey": "{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}"}}' },
      ],
      skip: [{ text: 'NOVITA_API_KEY=your_novita_api_key' }, { text: 'novita revision sk_{base62*43}' }],
    },
  },
];
