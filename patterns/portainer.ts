// Access tokens of Portainer.
// https://docs.portainer.io/api/access
import type { Pattern } from '../src/model/pattern.ts';

export const portainerPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'portainer.access-token',
    family: 'credential',
    title: 'Portainer access token',
    description: 'An access token of Portainer.',
    impact:
      'Whoever has it manages the environments that its owner may, and so runs containers ' +
      'on their hosts.',
    remedy: 'Remove the token in the account’s settings.',
    rotation: 'https://docs.portainer.io/api/access',
    severity: 'critical',
    confidence: 'high',
    tags: ['infrastructure'],
    references: ['https://docs.portainer.io/api/access'],
    keywords: ['ptr_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>ptr_[A-Za-z0-9+/]{43}=)(?![A-Za-z0-9+/=])/,
    checks: [{ kind: 'entropy', bitsMin: 4 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'X-API-Key: ptr_{base64*43}=' },
        { text: 'PORTAINER_TOKEN=ptr_{base64*43}=', path: 'x.conf' },
      ],
      skip: [{ text: 'ptr_{base62*8}' }, { text: 'PORTAINER_TOKEN=ptr_your_token' }],
    },
  },
];
