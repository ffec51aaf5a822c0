// openHAB: API token. https://www.openhab.org/docs/configuration/apitokens.html
import type { Pattern } from '../src/model/pattern.ts';

export const openhabPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'openhab.api-token',
    family: 'credential',
    title: 'openHAB API token',
    description: '`oh.`, the token’s name and some 86 letters and digits beside openHAB’s name.',
    impact: 'Whoever has it reads what the devices report and sends them commands.',
    remedy:
      'Delete the token on openHAB’s page of keys and put a new one where programs read it ' + 'at run time.',
    rotation: 'https://www.openhab.org/docs/configuration/apitokens.html',
    severity: 'high',
    confidence: 'high',
    tags: ['iot'],
    references: ['https://www.openhab.org/docs/configuration/apitokens.html'],
    names: ['openhab'],
    value: /oh\.[A-Za-z0-9]{1,30}\.[A-Za-z0-9]{60,90}/,
    examples: {
      match: [
        { text: 'OPENHAB_API_TOKEN=oh.{lower*6}.{base62*86}' },
        { text: 'export OPENHAB_API_TOKEN="oh.{lower*6}.{base62*86}"', path: 'deploy.sh' },
      ],
      skip: [
        { text: 'OPENHAB_API_TOKEN=your-openhab-token' },
        { text: 'see openhab oh.{lower*6}.{base62*86}' },
      ],
    },
  },
];
