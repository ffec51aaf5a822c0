// Teamup: API key. https://apidocs.teamup.com/
import type { Pattern } from '../src/model/pattern.ts';

export const teamupPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'teamup.api-key',
    family: 'credential',
    title: 'Teamup API key',
    description: '64 hexadecimal digits beside Teamup’s name.',
    impact: 'Whoever has it reads and changes the records of the account that it was issued for.',
    remedy:
      'Regenerate the key in the Teamup dashboard, and look through the usage since it was ' + 'committed.',
    rotation: 'https://apidocs.teamup.com/',
    severity: 'medium',
    confidence: 'medium',
    tags: ['saas'],
    references: ['https://apidocs.teamup.com/'],
    names: ['teamup_api', 'teamup_token', 'teamup_calendar', 'api_teamup'],
    value: /[0-9a-f]{64}/,
    words: ['token', 'key'],
    examples: {
      match: [
        { text: 'TEAMUP_API_TOKEN={hex*64}' },
        { text: 'teamupApiToken={hex*64}', path: 'app.properties' },
      ],
      skip: [{ text: 'TEAMUP_API_TOKEN=your-teamup-api-key' }, { text: 'teamup_api etag: {hex*64}' }],
    },
  },
];
