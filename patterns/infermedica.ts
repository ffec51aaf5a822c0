// Infermedica: app key. https://developer.infermedica.com/documentation/overview/
import type { Pattern } from '../src/model/pattern.ts';

export const infermedicaPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'infermedica.app-key',
    family: 'credential',
    title: 'Infermedica app key',
    description: '32 hexadecimal digits beside Infermedica’s name.',
    impact: 'With the app’s id, whoever has it runs assessments at the account’s cost.',
    remedy:
      'Delete the key on Infermedica’s page of keys and put a new one where programs read ' +
      'it at run time.',
    rotation: 'https://developer.infermedica.com/documentation/overview/',
    severity: 'medium',
    confidence: 'medium',
    tags: ['data', 'saas'],
    references: ['https://developer.infermedica.com/documentation/overview/'],
    names: ['infermedica'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'INFERMEDICA_APP_KEY={hex*32}' },
        { text: 'export INFERMEDICA_APP_KEY="{hex*32}"', path: 'deploy.sh' },
      ],
      skip: [{ text: 'INFERMEDICA_APP_KEY=your-infermedica-key' }, { text: 'see infermedica {hex*32}' }],
    },
  },
];
