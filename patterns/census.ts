// Census: access token.
// See https://developers.getcensus.com/
import type { Pattern } from '../src/model/pattern.ts';

export const censusPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'census.access-token',
    family: 'credential',
    title: 'Census access token',
    description:
      'A token in the `secret-token:` scheme of RFC 8959, which Census issues for ' +
      'workspaces and organizations.',
    impact:
      'Whoever has it reads and changes syncs and sources, or whatever the service that ' +
      'issued it lets it.',
    remedy:
      'Revoke the token in the workspace’s settings, API access, create a new one where ' +
      'it is still needed, and look through what it was used for.',
    rotation: 'https://developers.getcensus.com/',
    severity: 'high',
    confidence: 'high',
    tags: ['data'],
    references: ['https://www.rfc-editor.org/rfc/rfc8959', 'https://developers.getcensus.com/'],
    keywords: ['secret-token:'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>secret-token:[A-Za-z0-9_~.-]{16,128})(?![A-Za-z0-9_-])/,
    checks: [
      { kind: 'entropy', bitsMin: 3.5 },
      { kind: 'character-classes', classesMin: 3 },
      { kind: 'real-value' },
    ],
    examples: {
      match: [
        { text: 'Authorization: Bearer secret-token:{base62*22}' },
        { text: 'CENSUS_API_TOKEN="secret-token:{base64url*40}"', path: 'a.sh' },
      ],
      skip: [{ text: 'Bearer secret-token:your-api-token' }, { text: 'X-Telegram-Bot-Api-Secret-Token: ok' }],
    },
  },
];
