// API credentials of StackPath.
// https://stackpath.dev/docs/getting-started
import type { Pattern } from '../src/model/pattern.ts';

export const stackpathPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'stackpath.client-secret',
    family: 'credential',
    title: 'StackPath client secret',
    description: 'The client secret of StackPath’s API, beside its name.',
    impact: 'With the client id, whoever has it gets tokens that change the account’s sites.',
    remedy: 'Delete the API credential in the account and create a new one.',
    rotation: 'https://stackpath.dev/docs/getting-started',
    severity: 'high',
    confidence: 'medium',
    tags: ['cdn'],
    references: ['https://stackpath.dev/docs/getting-started'],
    names: ['stackpath', 'stack_path'],
    value: /[0-9a-f]{64}/,
    words: ['secret'],
    examples: {
      match: [
        { text: 'STACKPATH_CLIENT_SECRET={hex*64}' },
        { text: 'stackpath_client_secret = "{hex*64}"', path: 'dns.ini' },
      ],
      skip: [{ text: 'STACKPATH_CLIENT_SECRET=<secret>' }, { text: 'stackpath sha256 secret {hex*64}' }],
    },
  },
];
