// API Ninjas: API key. https://api-ninjas.com/api
import type { Pattern } from '../src/model/pattern.ts';

export const apiNinjasPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'api-ninjas.api-key',
    family: 'credential',
    title: 'API Ninjas API key',
    description: '40 characters, or 24 of base64, beside API Ninjas’ name.',
    impact: 'Whoever has it queries data on the account’s plan and uses up its quota.',
    remedy:
      'Regenerate the key in the API Ninjas dashboard, and look through the usage since it ' +
      'was committed.',
    rotation: 'https://api-ninjas.com/api',
    severity: 'low',
    confidence: 'medium',
    tags: ['data'],
    references: ['https://api-ninjas.com/api'],
    names: ['api_ninjas', 'apininjas', 'calorieninjas', 'calorie_ninjas'],
    value: /[A-Za-z0-9+/]{40}|[A-Za-z0-9+/]{22}==/,
    examples: {
      match: [
        { text: 'API_NINJAS_API_KEY={base64*40}' },
        { text: "const apiNinjasApiKey = '{base64*40}';", path: 'src/api.ts' },
      ],
      skip: [{ text: 'API_NINJAS_API_KEY=your-api-ninjas-key' }, { text: 'api_ninjas etag: {base64*40}' }],
    },
  },
];
