// DB-IP: API key.
// See https://db-ip.com/api/doc.php
import type { Pattern } from '../src/model/pattern.ts';

export const dbIpPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'db-ip.api-key',
    family: 'credential',
    title: 'DB-IP API key',
    description: '40 hexadecimal digits beside DB-IP’s name.',
    impact: 'Whoever has it uses up the account’s quota.',
    remedy:
      'Revoke the key in the account’s dashboard, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://db-ip.com/api/doc.php',
    severity: 'low',
    confidence: 'medium',
    tags: ['data', 'security'],
    references: ['https://db-ip.com/api/doc.php'],
    names: ['dbip_api', 'dbip', 'db_ip_api'],
    value: /[0-9a-f]{40}/,
    examples: {
      match: [
        { text: 'DBIP_API_KEY={hex*40}' },
        { text: 'db_ip_api_key = "{hex*40}"', path: 'app/settings.py' },
      ],
      skip: [{ text: 'DBIP_API_KEY=your-db-ip-key' }, { text: 'see dbip {hex*40}' }],
    },
  },
];
