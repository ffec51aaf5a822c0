// GetResponse: API key. https://apidocs.getresponse.com/v3
import type { Pattern } from '../src/model/pattern.ts';

export const getresponsePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'getresponse.api-key',
    family: 'credential',
    title: 'GetResponse API key',
    description: 'A key of the GetResponse API.',
    impact: 'Whoever has it reads and changes the contacts and sends campaigns in the owner’s name.',
    remedy: 'Delete the key in GetResponse’s tools under Integrations and API and create a new one.',
    rotation: 'https://apidocs.getresponse.com/v3',
    severity: 'high',
    confidence: 'medium',
    tags: ['email', 'marketing'],
    references: ['https://apidocs.getresponse.com/v3'],
    names: ['getresponse'],
    value: /[a-z0-9]{32}/,
    examples: {
      match: [
        { text: 'GETRESPONSE_API_KEY={lowerdigits*32}' },
        { text: "curl https://api.getresponse.com/v3/contacts -H 'X-Auth-Token: api-key {lowerdigits*32}'" },
      ],
      skip: [
        { text: 'GETRESPONSE_API_KEY=your_getresponse_api_key' },
        { text: 'getresponse trace {lowerdigits*32}' },
      ],
    },
  },
];
