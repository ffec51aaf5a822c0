// CloudConvert: API key. https://cloudconvert.com/api/v2#authentication
import type { Pattern } from '../src/model/pattern.ts';

export const cloudconvertPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'cloudconvert.api-key',
    family: 'credential',
    title: 'CloudConvert API key',
    description:
      'Some 86 characters, or the first parts of a JSON web token, beside CloudConvert’s ' + 'name.',
    impact:
      'Whoever has it converts documents at the account’s cost and may fetch what is ' + 'stored there.',
    remedy:
      'Delete the key on CloudConvert’s page of keys and put a new one where programs read ' +
      'it at run time.',
    rotation: 'https://cloudconvert.com/api/v2#authentication',
    severity: 'medium',
    confidence: 'low',
    tags: ['saas', 'devtools'],
    references: ['https://cloudconvert.com/api/v2#authentication'],
    names: ['cloudconvert', 'cloud_convert'],
    value: /eyJ[A-Za-z0-9_-]{60,160}\.[A-Za-z0-9_-]{100,340}|[A-Za-z0-9_-]{64,90}/,
    examples: {
      match: [
        { text: 'CLOUDCONVERT_API_KEY={base62*86}' },
        { text: '{"cloudconvertApiKey": "{base62*86}"}', path: 'config.json' },
      ],
      skip: [
        { text: 'CLOUDCONVERT_API_KEY=your-cloudconvert-key' },
        { text: 'cloudconvert etag: {base62*86}' },
      ],
    },
  },
];
