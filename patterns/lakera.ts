// Lakera: API key. https://docs.lakera.ai/
import type { Pattern } from '../src/model/pattern.ts';

export const lakeraPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'lakera.api-key',
    family: 'credential',
    title: 'Lakera API key',
    description: 'A key of the Lakera API.',
    impact: 'Whoever has it calls Lakera Guard at the account’s cost and uses up its limits.',
    remedy: 'Delete the key in the Lakera platform under API keys and create a new one.',
    rotation: 'https://docs.lakera.ai/',
    severity: 'high',
    confidence: 'medium',
    tags: ['ai'],
    references: ['https://docs.lakera.ai/'],
    names: ['lakera'],
    value: /[0-9a-f]{64}/,
    examples: {
      match: [{ text: 'LAKERA_GUARD_API_KEY={hex*64}' }, { text: 'lakera:\n  api_key: {hex*64}' }],
      skip: [{ text: 'LAKERA_GUARD_API_KEY=your_lakera_guard_api_key' }, { text: 'lakera see {hex*64}' }],
    },
  },
];
