// SignRequest: API token. https://signrequest.com/api/v1/docs/
import type { Pattern } from '../src/model/pattern.ts';

export const signrequestPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'signrequest.api-token',
    family: 'credential',
    title: 'SignRequest API token',
    description: '40 hexadecimal digits beside SignRequest’s name.',
    impact:
      'Whoever has it reads the contracts of the account and sends documents to be signed ' + 'in its name.',
    remedy:
      'Revoke the token in SignRequest’s account settings, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://signrequest.com/api/v1/docs/',
    severity: 'high',
    confidence: 'medium',
    tags: ['saas'],
    references: ['https://signrequest.com/api/v1/docs/'],
    names: ['signrequest', 'sign_request_api'],
    value: /[0-9a-f]{40}/,
    examples: {
      match: [
        { text: 'SIGNREQUEST_API_TOKEN={hex*40}' },
        { text: 'signrequest_api_token: {hex*40}', path: 'config.yaml' },
      ],
      skip: [
        { text: 'SIGNREQUEST_API_TOKEN=your-signrequest-token' },
        { text: 'signrequest etag: {hex*40}' },
      ],
    },
  },
];
