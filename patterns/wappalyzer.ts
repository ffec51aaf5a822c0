// Wappalyzer: API key. https://www.wappalyzer.com/docs/api/v2/basics/
import type { Pattern } from '../src/model/pattern.ts';

export const wappalyzerPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'wappalyzer.api-key',
    family: 'credential',
    title: 'Wappalyzer API key',
    description: '40 letters and digits beside Wappalyzer’s name.',
    impact: 'Whoever has it looks people and companies up at the account’s cost.',
    remedy:
      'Delete the key on Wappalyzer’s page of keys and put a new one where programs read ' +
      'it at run time.',
    rotation: 'https://www.wappalyzer.com/docs/api/v2/basics/',
    severity: 'medium',
    confidence: 'medium',
    tags: ['crm', 'data'],
    references: ['https://www.wappalyzer.com/docs/api/v2/basics/'],
    names: ['wappalyzer'],
    value: /[A-Za-z0-9]{40}/,
    examples: {
      match: [
        { text: 'WAPPALYZER_API_KEY={base62*40}' },
        { text: 'private static final String WAPPALYZER_API_KEY = "{base62*40}";', path: 'Api.java' },
      ],
      skip: [{ text: 'WAPPALYZER_API_KEY=your-wappalyzer-key' }, { text: 'see wappalyzer {base62*40}' }],
    },
  },
];
