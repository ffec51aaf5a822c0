// Calendarific: API key. https://calendarific.com/api-documentation
import type { Pattern } from '../src/model/pattern.ts';

export const calendarificPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'calendarific.api-key',
    family: 'credential',
    title: 'Calendarific API key',
    description: 'An API key of Calendarific.',
    impact: 'Whoever has it queries data on the account’s plan and uses up its quota.',
    remedy:
      'Revoke the key in Calendarific’s account settings, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://calendarific.com/api-documentation',
    severity: 'low',
    confidence: 'medium',
    tags: ['data'],
    references: ['https://calendarific.com/api-documentation'],
    names: ['calendarific'],
    value: /[0-9a-f]{40}|[A-Za-z0-9]{32}/,
    examples: {
      match: [
        { text: 'CALENDARIFIC_API_KEY={hex*40}' },
        { text: 'https://calendarific.com/api/v2/holidays?api_key={hex*40}&country=US&year=2019' },
      ],
      skip: [{ text: 'CALENDARIFIC_API_KEY=your-calendarific-key' }, { text: 'see calendarific {hex*40}' }],
    },
  },
];
