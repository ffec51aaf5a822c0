// Teamtailor: API key. https://docs.teamtailor.com/
import type { Pattern } from '../src/model/pattern.ts';

export const teamtailorPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'teamtailor.api-key',
    family: 'credential',
    title: 'Teamtailor API key',
    description: '43 letters, digits, `-` and `_` beside Teamtailor’s name.',
    impact: 'Whoever has it reads and changes the data of applicants and employees.',
    remedy:
      'Revoke the key in Teamtailor’s account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://docs.teamtailor.com/',
    severity: 'high',
    confidence: 'medium',
    tags: ['hr', 'saas'],
    references: ['https://docs.teamtailor.com/'],
    names: ['teamtailor'],
    value: /[A-Za-z0-9_-]{43}/,
    examples: {
      match: [
        { text: 'TEAMTAILOR_API_KEY={base64url*43}' },
        { text: 'teamtailor_api_key = "{base64url*43}"', path: 'app/settings.py' },
      ],
      skip: [{ text: 'TEAMTAILOR_API_KEY=your-teamtailor-key' }, { text: 'teamtailor etag: {base64url*43}' }],
    },
  },
];
