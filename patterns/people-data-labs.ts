// People Data Labs: API key.
// See https://docs.peopledatalabs.com/docs/authentication
import type { Pattern } from '../src/model/pattern.ts';

export const peopleDataLabsPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'people-data-labs.api-key',
    family: 'credential',
    title: 'People Data Labs API key',
    description: '64 hexadecimal digits beside the name of People Data Labs.',
    impact: 'Whoever has it looks people up at the account’s cost.',
    remedy:
      'Revoke the key in the dashboard: API keys, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://docs.peopledatalabs.com/docs/authentication',
    severity: 'medium',
    confidence: 'medium',
    tags: ['crm', 'data'],
    references: ['https://docs.peopledatalabs.com/docs/authentication'],
    names: ['peopledatalabs', 'people_data_labs', 'pdl_api'],
    value: /[0-9a-f]{64}/,
    examples: {
      match: [
        { text: 'PDL_API_KEY={hex*64}' },
        { text: '"peopleDataLabsApiKey": "{hex*64}"', path: 'config.json' },
      ],
      skip: [{ text: 'PDL_API_KEY=your-people-data-labs-key' }, { text: 'see peopledatalabs {hex*64}' }],
    },
  },
];
