// Agile CRM: API key. https://github.com/agilecrm/rest-api
import type { Pattern } from '../src/model/pattern.ts';

export const agileCrmPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'agile-crm.api-key',
    family: 'credential',
    title: 'Agile CRM API key',
    description: '24 to 28 lower-case letters and digits beside Agile CRM’s name.',
    impact: 'Whoever has it reads and changes contacts, companies and deals.',
    remedy:
      'Regenerate the key in the Agile CRM dashboard, and look through the usage since it ' +
      'was committed.',
    rotation: 'https://github.com/agilecrm/rest-api',
    severity: 'high',
    confidence: 'low',
    tags: ['crm', 'saas'],
    references: ['https://github.com/agilecrm/rest-api'],
    names: ['agilecrm', 'agile_crm'],
    value: /[a-z0-9]{24,28}/,
    examples: {
      match: [
        { text: 'AGILECRM_API_KEY={lowerdigits*26}' },
        { text: "$agilecrmApiKey = '{lowerdigits*26}';", path: 'api.php' },
      ],
      skip: [{ text: 'AGILECRM_API_KEY=your-agilecrm-key' }, { text: 'see agilecrm {lowerdigits*26}' }],
    },
  },
];
