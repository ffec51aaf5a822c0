// Warcraft Logs: client secret or API key. https://www.warcraftlogs.com/api/docs
import type { Pattern } from '../src/model/pattern.ts';

export const warcraftLogsPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'warcraft-logs.client-secret',
    family: 'credential',
    title: 'Warcraft Logs client secret or API key',
    description:
      '40 letters and digits, or 32 hexadecimal digits in old keys, beside Warcraft Logs’ ' + 'name.',
    impact: 'Whoever has it calls the games’ API in the owner’s name and uses up its limits.',
    remedy:
      'Regenerate the key in the Warcraft Logs dashboard, and look through the usage since ' +
      'it was committed.',
    rotation: 'https://www.warcraftlogs.com/api/docs',
    severity: 'low',
    confidence: 'medium',
    tags: ['games'],
    references: ['https://www.warcraftlogs.com/api/docs'],
    names: ['warcraftlogs', 'warcraft_logs', 'wcl_client'],
    value: /[A-Za-z0-9]{40}|[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'WARCRAFTLOGS_CLIENT_SECRET={base62*40}' },
        { text: "$warcraftlogsClientSecret = '{base62*40}';", path: 'api.php' },
      ],
      skip: [
        { text: 'WARCRAFTLOGS_CLIENT_SECRET=your-warcraftlogs-key' },
        { text: 'warcraftlogs etag: {base62*40}' },
      ],
    },
  },
];
