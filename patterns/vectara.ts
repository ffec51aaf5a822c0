// Vectara: API key. https://docs.vectara.com/docs/security/authentication/api-key-management
import type { Pattern } from '../src/model/pattern.ts';

export const vectaraPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'vectara.api-key',
    family: 'credential',
    title: 'Vectara API key',
    description: 'A key of the Vectara API.',
    impact: 'Whoever has it reads and, with a personal key, changes the corpora of the account.',
    remedy: 'Delete the key in the Vectara console under API keys and create a new one.',
    rotation: 'https://docs.vectara.com/docs/security/authentication/api-key-management',
    severity: 'high',
    confidence: 'high',
    tags: ['ai'],
    references: ['https://docs.vectara.com/docs/security/authentication/api-key-management'],
    keywords: ['zut_', 'zqt_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>z[uq]t_[A-Za-z0-9_-]{32,56})(?![A-Za-z0-9_-])/,
    checks: [
      { kind: 'entropy', bitsMin: 3.5 },
      { kind: 'character-classes', classesMin: 4 },
      { kind: 'real-value' },
    ],
    examples: {
      match: [{ text: 'VECTARA_API_KEY=zut_{base62*38}' }, { text: 'x-api-key: zqt_{base62*38}' }],
      skip: [
        { text: 'VECTARA_API_KEY=zut_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
        { text: 'zut_{hex*9}' },
      ],
    },
  },
];
