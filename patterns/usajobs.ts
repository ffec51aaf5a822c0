// USAJOBS: authorization key. https://developer.usajobs.gov/
import type { Pattern } from '../src/model/pattern.ts';

export const usajobsPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'usajobs.authorization-key',
    family: 'credential',
    title: 'USAJOBS authorization key',
    description: 'An authorization key of USAJOBS.',
    impact: 'Whoever has it queries job offers on the account’s plan and uses up its quota.',
    remedy:
      'Regenerate the key in the USAJOBS dashboard, and look through the usage since it ' + 'was committed.',
    rotation: 'https://developer.usajobs.gov/',
    severity: 'low',
    confidence: 'medium',
    tags: ['hr', 'data'],
    references: ['https://developer.usajobs.gov/'],
    names: ['usajobs', 'usa_jobs'],
    value: /[A-Za-z0-9+/]{43}=/,
    examples: {
      match: [
        { text: 'USAJOBS_API_KEY={base64*43}=' },
        { text: "$usajobsApiKey = '{base64*43}=';", path: 'api.php' },
      ],
      skip: [{ text: 'USAJOBS_API_KEY=your-usajobs-key' }, { text: 'see usajobs {base64*43}=' }],
    },
  },
];
