// AI21: API key. https://docs.ai21.com/
import type { Pattern } from '../src/model/pattern.ts';

export const ai21Patterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'ai21.api-key',
    family: 'credential',
    title: 'AI21 API key',
    description: 'A key of the AI21 API.',
    impact: 'Whoever has it calls models at the account’s cost and uses up its limits.',
    remedy: 'Delete the key in AI21 Studio under API keys and create a new one.',
    rotation: 'https://docs.ai21.com/docs/overview',
    severity: 'high',
    confidence: 'medium',
    tags: ['ai'],
    references: ['https://docs.ai21.com/'],
    names: ['ai21'],
    value: /[A-Za-z0-9]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
    examples: {
      match: [
        { text: 'AI21_API_KEY={base62*32}' },
        { text: 'client = AI21Client(api_key="{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}")', path: 'a.py' },
      ],
      skip: [{ text: 'AI21_API_KEY=your_ai21_api_key' }, { text: 'ai21 etag: {base62*32}' }],
    },
  },
];
