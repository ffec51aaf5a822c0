// Ashby: API key. https://developers.ashbyhq.com/
import type { Pattern } from '../src/model/pattern.ts';

export const ashbyPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'ashby.api-key',
    family: 'credential',
    title: 'Ashby API key',
    description: '64 hexadecimal digits beside Ashby’s name.',
    impact: 'Whoever has it reads and changes the data of applicants and employees.',
    remedy:
      'Regenerate the key in the Ashby dashboard, and look through the usage since it was ' + 'committed.',
    rotation: 'https://developers.ashbyhq.com/',
    severity: 'high',
    confidence: 'medium',
    tags: ['hr', 'saas'],
    references: ['https://developers.ashbyhq.com/'],
    names: ['ashby_api', 'ashbyhq', 'ashby_key'],
    value: /[0-9a-f]{64}/,
    examples: {
      match: [{ text: 'ASHBY_API_KEY={hex*64}' }, { text: 'ashbyApiKey={hex*64}', path: 'app.properties' }],
      skip: [{ text: 'ASHBY_API_KEY=your-ashby-api-key' }, { text: 'see ashby api {hex*64}' }],
    },
  },
];
