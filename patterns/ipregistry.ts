// ipregistry: API key.
// See https://ipregistry.co/docs/authentication
import type { Pattern } from '../src/model/pattern.ts';

export const ipregistryPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'ipregistry.api-key',
    family: 'credential',
    title: 'ipregistry API key',
    description: '16 letters and digits, or `ira_` and 39, beside ipregistry’s name.',
    impact: 'Whoever has it uses up the account’s quota.',
    remedy:
      'Revoke the key in the account’s dashboard, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://ipregistry.co/docs/authentication',
    severity: 'low',
    confidence: 'medium',
    tags: ['data', 'security'],
    references: ['https://ipregistry.co/docs/authentication'],
    names: ['ipregistry'],
    value: /ira_[A-Za-z0-9]{39}|[a-z0-9]{14,16}/,
    examples: {
      match: [
        { text: 'IPREGISTRY_API_KEY=ira_{base62*39}' },
        { text: 'ipregistry:\n  enabled: true\n  api_key: ira_{base62*39}\n', path: 'config.yml' },
        {
          text: 'curl https://api.ipregistry.co/ -H "Authorization: Bearer ira_{base62*39}"',
          path: 'run.sh',
        },
      ],
      skip: [{ text: 'IPREGISTRY_KEY=your-ipregistry-key' }, { text: 'see ipregistry ira_{base62*39}' }],
    },
  },
];
