// API keys of Defined Networking (managed Nebula).
// https://docs.defined.net/
import type { Pattern } from '../src/model/pattern.ts';

export const definedNetworkingPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'defined-networking.api-key',
    family: 'credential',
    title: 'Defined Networking API key',
    description: 'An API key of Defined Networking.',
    impact: 'Whoever has it manages the private network: hosts, roles, rules.',
    remedy: 'Delete the key in the admin panel under API Keys.',
    rotation: 'https://docs.defined.net/guides/rotating-api-keys/',
    severity: 'critical',
    confidence: 'high',
    tags: ['infrastructure'],
    references: ['https://docs.defined.net/guides/rotating-api-keys/'],
    keywords: ['dnkey-'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>dnkey-[A-Z0-9]{26}-[A-Z0-9]{52})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3.5 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'DN_API_KEY=dnkey-{upperdigits*26}-{upperdigits*52}' },
        { text: 'Authorization: Bearer dnkey-{upperdigits*26}-{upperdigits*52}', path: 'x.http' },
      ],
      skip: [{ text: 'dnkey-{upperdigits*8}' }, { text: 'DN_API_KEY=dnkey-your-key' }],
    },
  },
];
