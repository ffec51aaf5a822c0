// Smartsheet: access token.
// See https://developers.smartsheet.com/api/smartsheet/guides/basics/authentication
import type { Pattern } from '../src/model/pattern.ts';

export const smartsheetPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'smartsheet.access-token',
    family: 'credential',
    title: 'Smartsheet access token',
    description: '37 letters and digits, or 26 in the old form, beside Smartsheet’s name.',
    impact: 'Whoever has it reads and changes the sheets of its user.',
    remedy:
      'Revoke the token under Personal Settings, API Access, create a new one where it ' +
      'is still needed, and look through what it was used for.',
    rotation: 'https://help.smartsheet.com/articles/2482389-generate-API-key',
    severity: 'high',
    confidence: 'medium',
    tags: ['saas'],
    references: ['https://developers.smartsheet.com/api/smartsheet/guides/basics/authentication'],
    names: ['smartsheet'],
    value: /[A-Za-z0-9]{37}|[a-z0-9]{26}/,
    examples: {
      match: [
        { text: 'SMARTSHEET_API_TOKEN={base62*37}' },
        { text: 'curl "https://api.smartsheet.com/2.0/users/me?token={base62*37}"', path: 'run.sh' },
        {
          text: 'curl https://api.smartsheet.com/2.0/users/me -H "Authorization: Bearer {base62*37}"',
          path: 'run.sh',
        },
      ],
      skip: [{ text: 'SMARTSHEET_TOKEN=your-smartsheet-token' }, { text: 'see smartsheet {base62*37}' }],
    },
  },
];
