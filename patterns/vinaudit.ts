// VinAudit: API key. https://www.vinaudit.com/vehicle-data-api
import type { Pattern } from '../src/model/pattern.ts';

export const vinauditPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'vinaudit.api-key',
    family: 'credential',
    title: 'VinAudit API key',
    description: '16 capitals and digits beside VinAudit’s name.',
    impact: 'Whoever has it queries vehicle data at the account’s cost.',
    remedy:
      'Delete the key on VinAudit’s page of keys and put a new one where programs read it ' + 'at run time.',
    rotation: 'https://www.vinaudit.com/vehicle-data-api',
    severity: 'low',
    confidence: 'medium',
    tags: ['data'],
    references: ['https://www.vinaudit.com/vehicle-data-api'],
    names: ['vinaudit', 'vin_audit'],
    value: /[A-Z0-9]{16}/,
    examples: {
      match: [
        { text: 'VINAUDIT_API_KEY={upperdigits*16}' },
        { text: 'https://api.vinaudit.com/query.php?key={upperdigits*16}&vin=1' },
      ],
      skip: [{ text: 'VINAUDIT_API_KEY=your-vinaudit-key' }, { text: 'vinaudit etag: {upperdigits*16}' }],
    },
  },
];
