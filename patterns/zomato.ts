// Zomato: user key. https://www.zomato.com/policies/api-terms-of-service
import type { Pattern } from '../src/model/pattern.ts';

export const zomatoPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'zomato.user-key',
    family: 'credential',
    title: 'Zomato user key',
    description: '32 hexadecimal digits beside Zomato’s name.',
    impact: 'Whoever has it queries food data on the account’s plan and uses up its quota.',
    remedy:
      'Delete the key on Zomato’s page of keys and put a new one where programs read it at ' + 'run time.',
    rotation: 'https://www.zomato.com/policies/api-terms-of-service',
    severity: 'low',
    confidence: 'medium',
    tags: ['data'],
    references: ['https://www.zomato.com/policies/api-terms-of-service'],
    names: ['zomato'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'ZOMATO_USER_KEY={hex*32}' },
        { text: 'export ZOMATO_USER_KEY="{hex*32}"', path: 'deploy.sh' },
      ],
      skip: [{ text: 'ZOMATO_USER_KEY=your-zomato-key' }, { text: 'zomato etag: {hex*32}' }],
    },
  },
];
