// API keys of NameSilo.
// https://www.namesilo.com/api-reference
import type { Pattern } from '../src/model/pattern.ts';

export const namesiloPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'namesilo.api-key',
    family: 'credential',
    title: 'NameSilo API key',
    description: 'The API key of a NameSilo account, beside its name.',
    impact: 'Whoever has it changes the account’s domains and DNS.',
    remedy: 'Generate a new key in the API Manager.',
    rotation: 'https://www.namesilo.com/api-reference',
    severity: 'high',
    confidence: 'medium',
    tags: ['cloud'],
    references: ['https://www.namesilo.com/api-reference'],
    names: ['namesilo'],
    value: /[0-9a-f]{20,32}/,
    examples: {
      match: [
        { text: 'NAMESILO_API_KEY={hex*24}' },
        { text: 'https://www.namesilo.com/api/listDomains?version=1&type=xml&key={hex*24}', path: 'x.txt' },
      ],
      skip: [{ text: 'NAMESILO_API_KEY=your-key' }, { text: 'namesilo order {hex*24}' }],
    },
  },
];
