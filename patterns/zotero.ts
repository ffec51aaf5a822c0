// Zotero: API key. https://www.zotero.org/support/dev/web_api/v3/basics
import type { Pattern } from '../src/model/pattern.ts';

export const zoteroPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'zotero.api-key',
    family: 'credential',
    title: 'Zotero API key',
    description: '24 letters and digits beside Zotero’s name.',
    impact: 'Whoever has it reads and changes the records of the account that it was issued for.',
    remedy:
      'Regenerate the key in the Zotero dashboard, and look through the usage since it was ' + 'committed.',
    rotation: 'https://www.zotero.org/support/dev/web_api/v3/basics',
    severity: 'medium',
    confidence: 'medium',
    tags: ['data', 'saas'],
    references: ['https://www.zotero.org/support/dev/web_api/v3/basics'],
    names: ['zotero', 'pyzotero'],
    value: /[A-Za-z0-9]{24}/,
    examples: {
      match: [
        { text: 'ZOTERO_API_KEY={base62*24}' },
        { text: "$zoteroApiKey = '{base62*24}';", path: 'api.php' },
      ],
      skip: [{ text: 'ZOTERO_API_KEY=your-zotero-key' }, { text: 'see zotero {base62*24}' }],
    },
  },
];
