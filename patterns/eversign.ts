// Eversign: access key. https://eversign.com/api/documentation/intro
import type { Pattern } from '../src/model/pattern.ts';

export const eversignPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'eversign.access-key',
    family: 'credential',
    title: 'Eversign access key',
    description: '32 hexadecimal digits beside Eversign’s name.',
    impact:
      'Whoever has it reads the contracts of the account and sends documents to be signed ' + 'in its name.',
    remedy:
      'Regenerate the key in the Eversign dashboard, and look through the usage since it ' + 'was committed.',
    rotation: 'https://eversign.com/api/documentation/intro',
    severity: 'high',
    confidence: 'medium',
    tags: ['saas'],
    references: ['https://eversign.com/api/documentation/intro'],
    names: ['eversign', 'xodosign'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'EVERSIGN_ACCESS_KEY={hex*32}' },
        { text: 'https://api.eversign.com/api/document?access_key={hex*32}&business_id=1' },
      ],
      skip: [{ text: 'EVERSIGN_ACCESS_KEY=your-eversign-key' }, { text: 'see eversign {hex*32}' }],
    },
  },
];
