// POEditor: API token.
// See https://poeditor.com/docs/api
import type { Pattern } from '../src/model/pattern.ts';

export const poeditorPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'poeditor.api-token',
    family: 'credential',
    title: 'POEditor API token',
    description: '32 hexadecimal digits beside POEditor’s name.',
    impact: 'Whoever has it reads and changes translations, which applications show.',
    remedy:
      'Revoke the token in the account’s API access, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://poeditor.com/account/api',
    severity: 'medium',
    confidence: 'medium',
    tags: ['translation', 'saas'],
    references: ['https://poeditor.com/docs/api'],
    names: ['poeditor'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'POEDITOR_API_TOKEN={hex*32}' },
        { text: 'poeditor_token = "{hex*32}"', path: 'app/settings.py' },
        {
          text: 'curl https://api.poeditor.com/v2/projects/list -H "Authorization: Bearer {hex*32}"',
          path: 'run.sh',
        },
      ],
      skip: [{ text: 'POEDITOR_TOKEN=your-poeditor-token' }, { text: 'see poeditor {hex*32}' }],
    },
  },
];
