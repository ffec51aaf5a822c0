// APITemplate.io: API key. https://apitemplate.io/apiv2/
import type { Pattern } from '../src/model/pattern.ts';

export const apitemplatePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'apitemplate.api-key',
    family: 'credential',
    title: 'APITemplate.io API key',
    description: 'An API key of APITemplate.io.',
    impact:
      'Whoever has it converts documents at the account’s cost and may fetch what is ' + 'stored there.',
    remedy:
      'Revoke the key in APITemplate.io’s account settings, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://apitemplate.io/apiv2/',
    severity: 'medium',
    confidence: 'low',
    tags: ['saas', 'devtools'],
    references: ['https://apitemplate.io/apiv2/'],
    names: ['apitemplate', 'api_template_io'],
    value: /[A-Za-z0-9+/]{24,60}={0,2}/,
    examples: {
      match: [
        { text: 'APITEMPLATE_API_KEY={base64*42}' },
        { text: 'apitemplate_api_key = "{base64*42}"', path: 'app/settings.py' },
      ],
      skip: [{ text: 'APITEMPLATE_API_KEY=your-apitemplate-key' }, { text: 'apitemplate etag: {base64*42}' }],
    },
  },
];
