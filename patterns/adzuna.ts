// Adzuna: app key. https://developer.adzuna.com/docs/search
import type { Pattern } from '../src/model/pattern.ts';

export const adzunaPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'adzuna.app-key',
    family: 'credential',
    title: 'Adzuna app key',
    description: '32 hexadecimal digits beside Adzuna’s name.',
    impact: 'Whoever has it queries job offers on the account’s plan and uses up its quota.',
    remedy:
      'Regenerate the key in the Adzuna dashboard, and look through the usage since it was ' + 'committed.',
    rotation: 'https://developer.adzuna.com/docs/search',
    severity: 'low',
    confidence: 'medium',
    tags: ['hr', 'data'],
    references: ['https://developer.adzuna.com/docs/search'],
    names: ['adzuna'],
    value: /[0-9a-f]{32}/,
    companion: {
      title: 'app id',
      regex: /(?<![A-Za-z0-9])(?<companion>[0-9a-f]{8})(?![A-Za-z0-9])/,
      need: 'optional',
    },
    examples: {
      match: [
        { text: 'ADZUNA_APP_KEY={hex*32}' },
        { text: 'https://api.adzuna.com/v1/api/jobs/gb/search/1?app_id={hex*8}&app_key={hex*32}' },
      ],
      skip: [{ text: 'ADZUNA_APP_KEY=your-adzuna-key' }, { text: 'see adzuna {hex*32}' }],
    },
  },
];
