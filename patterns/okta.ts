// Okta: API token, client secret.
// See https://developer.okta.com/docs/guides/create-an-api-token/main/
import type { Pattern } from '../src/model/pattern.ts';

export const oktaPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'okta.api-token',
    family: 'credential',
    title: 'Okta API token',
    description: '42 characters that start with `00`, beside Okta’s name or in the `SSWS` scheme.',
    impact:
      'Whoever has it reads and changes users, applications and sign-on of the whole ' + 'organization.',
    remedy:
      'Revoke the token under Security, API, Tokens, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://developer.okta.com/docs/guides/create-an-api-token/main/',
    severity: 'critical',
    confidence: 'high',
    tags: ['identity'],
    references: ['https://developer.okta.com/docs/guides/create-an-api-token/main/'],
    names: ['okta', 'ssws'],
    value: /00[A-Za-z0-9_-]{40}/,
    rank: 30,
    examples: {
      match: [
        { text: 'OKTA_API_TOKEN=00{base64url*38}4a' },
        { text: 'Authorization: SSWS 00{base62*39}7', path: 'req.http' },
        { text: 'okta.client.token=00{base64url*37}b7Q', path: 'okta.properties' },
      ],
      skip: [{ text: 'OKTA_API_TOKEN=your-okta-token' }, { text: 'see okta 00{base64url*38}4a' }],
    },
  },
  {
    kind: 'named',
    id: 'okta.client-secret',
    family: 'credential',
    title: 'Okta client secret',
    description: '40 or 64 characters beside the name of Okta’s client secret.',
    impact:
      'Whoever has it gets tokens in the application’s name, and reads or changes users ' +
      'within its scopes.',
    remedy:
      'Revoke the secret in the application’s client credentials, create a new one ' +
      'where it is still needed, and look through what it was used for.',
    rotation: 'https://developer.okta.com/docs/guides/client-secret-rotation-key/main/',
    severity: 'high',
    confidence: 'medium',
    tags: ['identity'],
    references: ['https://developer.okta.com/docs/guides/client-secret-rotation-key/main/'],
    names: ['okta'],
    value: /[A-Za-z0-9_-]{64}|[A-Za-z0-9_-]{40}/,
    words: ['secret'],
    examples: {
      match: [
        { text: 'OKTA_CLIENT_SECRET={base64url*61}4a7' },
        { text: 'okta_client_secret = "{base64url*61}4a7"', path: 'app/settings.py' },
      ],
      skip: [{ text: 'OKTA_SECRET=your-okta-secret' }, { text: 'see okta {base64url*61}4a7' }],
    },
  },
];
