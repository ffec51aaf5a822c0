// Bridge Interactive: server token. https://bridgedataoutput.com/docs/platform/
import type { Pattern } from '../src/model/pattern.ts';

export const bridgeDataOutputPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'bridge-data-output.server-token',
    family: 'credential',
    title: 'Bridge Interactive server token',
    description: '32 hexadecimal digits beside Bridge Interactive’s name.',
    impact: 'Whoever has it queries property data on the account’s plan and uses up its quota.',
    remedy:
      'Regenerate the token in the Bridge Interactive dashboard, and look through the ' +
      'usage since it was committed.',
    rotation: 'https://bridgedataoutput.com/docs/platform/',
    severity: 'low',
    confidence: 'medium',
    tags: ['data'],
    references: ['https://bridgedataoutput.com/docs/platform/'],
    names: ['bridgedataoutput', 'bridge_data', 'bridge_server'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'BRIDGEDATAOUTPUT_SERVER_TOKEN={hex*32}' },
        { text: 'https://api.bridgedataoutput.com/api/v2/test/listings?access_token={hex*32}' },
      ],
      skip: [
        { text: 'BRIDGEDATAOUTPUT_SERVER_TOKEN=your-bridgedataoutput-token' },
        { text: 'bridgedataoutput etag: {hex*32}' },
      ],
    },
  },
];
