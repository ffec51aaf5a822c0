// AI/ML API: API key. https://docs.aimlapi.com/
import type { Pattern } from '../src/model/pattern.ts';

export const aimlapiPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'aimlapi.api-key',
    family: 'credential',
    title: 'AI/ML API API key',
    description: 'A key of the AI/ML API API.',
    impact: 'Whoever has it calls models at the account’s cost and uses up its limits.',
    remedy: 'Delete the key in AI/ML API’s key management under API keys and create a new one.',
    rotation: 'https://docs.aimlapi.com/',
    severity: 'high',
    confidence: 'medium',
    tags: ['ai'],
    references: ['https://docs.aimlapi.com/'],
    names: ['aimlapi', 'aiml_api'],
    value: /[0-9a-f]{32}/,
    rank: 23,
    examples: {
      match: [
        { text: 'AIMLAPI_API_KEY={hex*32}' },
        { text: 'OpenAI(base_url="https://api.aimlapi.com/v1", api_key="{hex*32}")', path: 'a.py' },
      ],
      skip: [{ text: 'AIMLAPI_API_KEY=your_aimlapi_api_key' }, { text: 'aimlapi revision {hex*32}' }],
    },
  },
];
