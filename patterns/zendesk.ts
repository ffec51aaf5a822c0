// Zendesk: API token, OAuth token or secret.
// See https://developer.zendesk.com/api-reference/introduction/security-and-auth/
import type { Pattern } from '../src/model/pattern.ts';

export const zendeskPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'zendesk.api-token',
    family: 'credential',
    title: 'Zendesk API token',
    description: '40 letters and digits beside Zendesk’s name; it goes with an agent’s address.',
    impact: 'Whoever has it reads and answers customers’ tickets, with the personal data in ' + 'them.',
    remedy:
      'Revoke the token under Admin Center, Apps and integrations, API tokens, create a ' +
      'new one where it is still needed, and look through what it was used for.',
    rotation: 'https://support.zendesk.com/hc/en-us/articles/4408889192858',
    severity: 'critical',
    confidence: 'medium',
    tags: ['support', 'saas'],
    references: ['https://developer.zendesk.com/api-reference/introduction/security-and-auth/'],
    names: ['zendesk'],
    value: /[A-Za-z0-9]{40}/,
    examples: {
      match: [
        { text: 'ZENDESK_API_TOKEN={base62*40}' },
        {
          text: 'curl https://acme.zendesk.com/api/v2/users.json -u me@acme.io/token:{base62*40}',
          path: 'a.sh',
        },
      ],
      skip: [{ text: 'ZENDESK_TOKEN=your-zendesk-token' }, { text: 'see zendesk {base62*40}' }],
    },
  },
  {
    kind: 'named',
    id: 'zendesk.oauth-token',
    family: 'credential',
    title: 'Zendesk OAuth token or secret',
    description: '64 hexadecimal digits beside Zendesk’s name.',
    impact: 'Whoever has it reads and answers customers’ tickets, with the personal data in ' + 'them.',
    remedy:
      'Revoke the token under Admin Center, Apps and integrations, OAuth, create a new ' +
      'one where it is still needed, and look through what it was used for.',
    rotation: 'https://support.zendesk.com/hc/en-us/articles/4408889192858',
    severity: 'high',
    confidence: 'medium',
    tags: ['support', 'saas'],
    references: ['https://developer.zendesk.com/api-reference/introduction/security-and-auth/'],
    names: ['zendesk'],
    value: /[0-9a-f]{64}/,
    examples: {
      match: [
        { text: 'ZENDESK_API_TOKEN={hex*64}' },
        { text: '# Zendesk\nheaders = {"Authorization": "Bearer {hex*64}"}', path: 'sync.py' },
      ],
      skip: [{ text: 'ZENDESK_TOKEN=your-zendesk-token' }, { text: 'see zendesk {hex*64}' }],
    },
  },
];
