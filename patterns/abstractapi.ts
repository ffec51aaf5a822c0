// Abstract API: API key.
// See https://docs.abstractapi.com/
import type { Pattern } from '../src/model/pattern.ts';

export const abstractapiPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'abstractapi.api-key',
    family: 'credential',
    title: 'Abstract API API key',
    description: '32 hexadecimal digits beside Abstract API’s name.',
    impact: 'Whoever has it uses up the account’s quota.',
    remedy:
      'Revoke the key in the account’s dashboard, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://docs.abstractapi.com/',
    severity: 'low',
    confidence: 'medium',
    tags: ['data', 'security'],
    references: ['https://docs.abstractapi.com/'],
    names: ['abstractapi', 'abstract_api'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'ABSTRACTAPI_API_KEY={hex*32}' },
        { text: 'abstractapi_api_key = "{hex*32}"', path: 'app/settings.py' },
        {
          text: 'curl https://ipgeolocation.abstractapi.com/v1/ -H "Authorization: Bearer {hex*32}"',
          path: 'run.sh',
        },
      ],
      skip: [{ text: 'ABSTRACTAPI_KEY=your-abstractapi-key' }],
    },
  },
];
