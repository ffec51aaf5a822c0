// Sejda: API token. https://www.sejda.com/developers
import type { Pattern } from '../src/model/pattern.ts';

export const sejdaPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'sejda.api-token',
    family: 'credential',
    title: 'Sejda API token',
    description: '`api_` and 32 hexadecimal digits beside Sejda’s name.',
    impact:
      'Whoever has it converts documents at the account’s cost and may fetch what is ' + 'stored there.',
    remedy:
      'Regenerate the token in the Sejda dashboard, and look through the usage since it ' + 'was committed.',
    rotation: 'https://www.sejda.com/developers',
    severity: 'medium',
    confidence: 'medium',
    tags: ['saas', 'devtools'],
    references: ['https://www.sejda.com/developers'],
    names: ['sejda'],
    value: /api_[0-9A-F]{32}/i,
    examples: {
      match: [
        { text: 'SEJDA_API_TOKEN=api_{HEX*32}' },
        { text: "$sejdaApiToken = 'api_{HEX*32}';", path: 'api.php' },
      ],
      skip: [{ text: 'SEJDA_API_TOKEN=your-sejda-token' }, { text: 'see sejda api_{HEX*32}' }],
    },
  },
];
