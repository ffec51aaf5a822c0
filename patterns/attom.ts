// ATTOM: API key. https://api.developer.attomdata.com/docs
import type { Pattern } from '../src/model/pattern.ts';

export const attomPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'attom.api-key',
    family: 'credential',
    title: 'ATTOM API key',
    description: '32 hexadecimal digits beside ATTOM’s name.',
    impact: 'Whoever has it queries property data on the account’s plan and uses up its quota.',
    remedy:
      'Delete the key on ATTOM’s page of keys and put a new one where programs read it at ' + 'run time.',
    rotation: 'https://api.developer.attomdata.com/docs',
    severity: 'low',
    confidence: 'medium',
    tags: ['data'],
    references: ['https://api.developer.attomdata.com/docs'],
    names: ['attomdata', 'attom_api', 'attom_key', 'attom'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'ATTOMDATA_API_KEY={hex*32}' },
        { text: 'private static final String ATTOMDATA_API_KEY = "{hex*32}";', path: 'Api.java' },
      ],
      skip: [{ text: 'ATTOMDATA_API_KEY=your-attomdata-key' }, { text: 'see attomdata {hex*32}' }],
    },
  },
];
