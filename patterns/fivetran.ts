// Fivetran: API secret.
// See https://fivetran.com/docs/rest-api/getting-started
import type { Pattern } from '../src/model/pattern.ts';

export const fivetranPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'fivetran.api-secret',
    family: 'credential',
    title: 'Fivetran API secret',
    description: '32 letters and digits beside Fivetran’s name; the API key, 16 of them, goes with ' + 'it.',
    impact: 'Whoever has both changes connectors and reads the data that they move.',
    remedy:
      'Revoke the secret under Account Settings, API Key, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://fivetran.com/docs/rest-api/getting-started',
    severity: 'critical',
    confidence: 'medium',
    tags: ['data'],
    references: ['https://fivetran.com/docs/rest-api/getting-started'],
    names: ['fivetran'],
    value: /[A-Za-z0-9]{32}/,
    companion: {
      title: 'API key',
      regex: /key["' ]{0,3}[:=]["' ]{0,4}(?<companion>[A-Za-z0-9]{16})(?![A-Za-z0-9])/i,
      need: 'optional',
    },
    examples: {
      match: [
        { text: 'FIVETRAN_API_KEY={base62*16}\nFIVETRAN_API_SECRET={base62*32}' },
        { text: 'provider "fivetran" {\n  api_secret = "{base62*32}"\n}\n', path: 'main.tf' },
      ],
      skip: [{ text: 'FIVETRAN_SECRET=your-fivetran-secret' }, { text: 'see fivetran {base62*32}' }],
    },
  },
];
