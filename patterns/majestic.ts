// Majestic: API key. https://developer-support.majestic.com/api/
import type { Pattern } from '../src/model/pattern.ts';

export const majesticPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'majestic.api-key',
    family: 'credential',
    title: 'Majestic API key',
    description: '32 hexadecimal digits in capitals beside Majestic’s name.',
    impact: 'Whoever has it queries the reports at the account’s cost.',
    remedy:
      'Regenerate the key in the Majestic dashboard, and look through the usage since it ' + 'was committed.',
    rotation: 'https://developer-support.majestic.com/api/',
    severity: 'medium',
    confidence: 'medium',
    tags: ['marketing', 'data'],
    references: ['https://developer-support.majestic.com/api/'],
    names: ['majestic_api', 'majesticseo', 'majestic_seo', 'majestic_key'],
    value: /[0-9A-F]{32}/,
    examples: {
      match: [
        { text: 'MAJESTIC_SEO_API_KEY={HEX*32}' },
        { text: 'majesticSeoApiKey={HEX*32}', path: 'app.properties' },
      ],
      skip: [{ text: 'MAJESTIC_SEO_API_KEY=your-majestic-seo-key' }, { text: 'majestic_seo etag: {HEX*32}' }],
    },
  },
];
