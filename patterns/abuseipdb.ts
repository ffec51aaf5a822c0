// AbuseIPDB: API key.
// See https://docs.abuseipdb.com/#introduction
import type { Pattern } from '../src/model/pattern.ts';

export const abuseipdbPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'abuseipdb.api-key',
    family: 'credential',
    title: 'AbuseIPDB API key',
    description: '80 hexadecimal digits beside AbuseIPDB’s name.',
    impact: 'Whoever has it reports addresses in the account’s name and uses up its quota.',
    remedy:
      'Revoke the key on the account’s API page, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://www.abuseipdb.com/account/api',
    severity: 'low',
    confidence: 'medium',
    tags: ['security'],
    references: ['https://docs.abuseipdb.com/#introduction'],
    names: ['abuseipdb', 'abuse_ipdb', 'abuse_ip_db'],
    value: /[0-9a-f]{80}/,
    examples: {
      match: [
        { text: 'ABUSEIPDB_API_KEY={hex*80}' },
        { text: '"abuseipdbApiKey": "{hex*80}"', path: 'config.json' },
        { text: 'curl https://api.abuseipdb.com/api/v2/check -H "Key: {hex*80}"', path: 'run.sh' },
      ],
      skip: [{ text: 'ABUSEIPDB_KEY=your-abuseipdb-key' }, { text: 'see abuseipdb {hex*80}' }],
    },
  },
];
