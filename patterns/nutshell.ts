// Nutshell: API key. https://developers.nutshell.com/
import type { Pattern } from '../src/model/pattern.ts';

export const nutshellPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'nutshell.api-key',
    family: 'credential',
    title: 'Nutshell API key',
    description: '40 hexadecimal digits beside Nutshell’s name.',
    impact: 'Whoever has it reads and changes contacts, companies and deals.',
    remedy:
      'Regenerate the key in the Nutshell dashboard, and look through the usage since it ' + 'was committed.',
    rotation: 'https://developers.nutshell.com/',
    severity: 'high',
    confidence: 'medium',
    tags: ['crm', 'saas'],
    references: ['https://developers.nutshell.com/'],
    names: ['nutshell_api', 'nutshell_crm', 'nutshell_key'],
    value: /[0-9a-f]{40}/,
    examples: {
      match: [
        { text: 'NUTSHELL_API_KEY={hex*40}' },
        { text: "$nutshellApiKey = '{hex*40}';", path: 'api.php' },
      ],
      skip: [{ text: 'NUTSHELL_API_KEY=your-nutshell-api-key' }, { text: 'see nutshell api {hex*40}' }],
    },
  },
];
