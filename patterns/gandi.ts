// API keys and tokens of Gandi.
// https://docs.gandi.net/en/managing_an_organization/organizations/personal_access_token.html
import type { Pattern } from '../src/model/pattern.ts';

export const gandiPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'gandi.personal-access-token',
    family: 'credential',
    title: 'Gandi personal access token',
    description: 'A personal access token of Gandi, beside its name.',
    impact:
      'Whoever has it manages the organisation’s domains, DNS, mailboxes and hosting ' + 'within its rights.',
    remedy: 'Delete the token in the organisation’s sharing settings.',
    rotation: 'https://api.gandi.net/docs/authentication/',
    severity: 'high',
    confidence: 'medium',
    tags: ['cloud'],
    references: [
      'https://api.gandi.net/docs/authentication/',
      'https://docs.gandi.net/en/managing_an_organization/organizations/personal_access_token.html',
    ],
    names: ['gandi'],
    value: /[0-9a-f]{40}/,
    examples: {
      match: [
        { text: 'GANDI_PERSONAL_ACCESS_TOKEN={hex*40}' },
        { text: 'dns_gandi_token={hex*40}', path: 'gandi.ini' },
      ],
      skip: [{ text: 'GANDI_PERSONAL_ACCESS_TOKEN=your-token' }, { text: 'gandi commit {hex*40}' }],
    },
  },
  {
    kind: 'named',
    id: 'gandi.api-key',
    family: 'credential',
    title: 'Gandi API key',
    description: 'An API key of Gandi in its old form, beside its name.',
    impact: 'Whoever has it manages the account’s domains, DNS, mailboxes and hosting.',
    remedy:
      'Regenerate the key in the account’s security settings, or delete it for a personal ' + 'access token.',
    rotation: 'https://api.gandi.net/docs/authentication/',
    severity: 'high',
    confidence: 'medium',
    tags: ['cloud'],
    references: [
      'https://api.gandi.net/docs/authentication/',
      'https://docs.gandi.net/en/managing_an_organization/organizations/personal_access_token.html',
    ],
    names: ['gandi'],
    value: /[A-Za-z0-9]{24}/,
    examples: {
      match: [
        { text: 'GANDI_API_KEY={base62*24}' },
        { text: 'dns_gandi_api_key={base62*24}', path: 'gandi.ini' },
      ],
      skip: [{ text: 'GANDI_API_KEY=your-api-key' }, { text: 'gandi order {base62*24}' }],
    },
  },
];
