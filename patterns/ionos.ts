// API keys of IONOS.
// https://developer.hosting.ionos.com/docs/getstarted
import type { Pattern } from '../src/model/pattern.ts';

export const ionosPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'ionos.api-key',
    family: 'credential',
    title: 'IONOS API key',
    description: 'An API key of IONOS hosting: public prefix and secret, joined by a dot.',
    impact: 'Whoever has it changes the account’s domains, DNS and certificates.',
    remedy: 'Delete the key at developer.hosting.ionos.com under API keys and create a new one.',
    rotation: 'https://developer.hosting.ionos.com/keys',
    severity: 'high',
    confidence: 'medium',
    tags: ['cloud'],
    references: ['https://developer.hosting.ionos.com/docs/getstarted'],
    names: ['ionos', '1and1'],
    value: /[0-9a-f]{32}\.[A-Za-z0-9_-]{50,100}/,
    examples: {
      match: [
        { text: 'IONOS_API_KEY={hex*32}.{base64url*86}' },
        { text: 'dns_ionos:\n  api_key: "{hex*32}.{base64url*86}"', path: 'dns.yml' },
      ],
      skip: [{ text: 'IONOS_API_KEY=publicprefix.secret' }, { text: 'ionos item {hex*32}.{base62*60}' }],
    },
  },
];
