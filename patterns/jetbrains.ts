// Permanent tokens of JetBrains’ services: YouTrack, Hub, Space.
// https://www.jetbrains.com/help/youtrack/server/manage-permanent-token.html
import type { Pattern } from '../src/model/pattern.ts';

export const jetbrainsPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'jetbrains.permanent-token',
    family: 'credential',
    title: 'JetBrains permanent token',
    description: 'A permanent token of YouTrack or Hub.',
    impact: 'Whoever has it reads and changes issues, articles and users as its owner.',
    remedy: 'Delete the token in the profile under Account Security.',
    rotation: 'https://www.jetbrains.com/help/youtrack/server/manage-permanent-token.html',
    severity: 'high',
    confidence: 'high',
    tags: ['devtools'],
    references: ['https://www.jetbrains.com/help/youtrack/server/manage-permanent-token.html'],
    keywords: ['perm:', 'perm-'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>perm[:-][A-Za-z0-9+/]{2,80}={0,2}\.[A-Za-z0-9+/]{2,80}={0,2}\.[A-Za-z0-9]{30})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3.5 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'YOUTRACK_TOKEN=perm:{b64:bob}.{b64:49-17}.{base62*30}' },
        { text: 'Authorization: Bearer perm-{b64:bob-acme}.{b64:92-1}.{base62*30}', path: 'x.http' },
      ],
      skip: [{ text: 'perm:xxx.yyy.zzz' }, { text: 'YOUTRACK_TOKEN=perm:your-token' }],
    },
  },
];
