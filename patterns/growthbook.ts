// API keys of GrowthBook.
// https://docs.growthbook.io/api/
import type { Pattern } from '../src/model/pattern.ts';

export const growthbookPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'growthbook.secret-key',
    family: 'credential',
    title: 'GrowthBook secret key',
    description: 'A secret key or personal access token of GrowthBook’s API.',
    impact: 'Whoever has it reads and, by its role, changes flags and experiments.',
    remedy: 'Delete the key in the settings under API Keys.',
    rotation: 'https://docs.growthbook.io/api/',
    severity: 'high',
    confidence: 'high',
    tags: ['devtools'],
    references: ['https://docs.growthbook.io/api/'],
    keywords: [
      'secret_admin_',
      'secret_readonly_',
      'secret_user_',
      'secret_collaborator_',
      'secret_engineer_',
    ],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>secret_(?:admin|readonly|user|collaborator|engineer)_[A-Za-z0-9+/=]{30,60})(?![A-Za-z0-9_+/=])/,
    checks: [
      { kind: 'entropy', bitsMin: 3.8 },
      { kind: 'character-classes', classesMin: 3 },
      { kind: 'real-value' },
    ],
    examples: {
      match: [
        { text: 'GROWTHBOOK_API_KEY=secret_admin_{base62*43}' },
        { text: 'Authorization: Bearer secret_readonly_{base62*43}', path: 'x.http' },
      ],
      skip: [{ text: 'secret_admin_{base62*8}' }, { text: 'secret_user_abc123DEF456' }],
    },
  },
];
