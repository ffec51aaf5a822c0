// ZenRows: API key.
// See https://docs.zenrows.com/
import type { Pattern } from '../src/model/pattern.ts';

export const zenrowsPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'zenrows.api-key',
    family: 'credential',
    title: 'ZenRows API key',
    description: '40 hexadecimal digits beside ZenRows’s name.',
    impact: 'Whoever has it spends the account’s credits.',
    remedy:
      'Revoke the key in the dashboard, create a new one where it is still needed, and ' +
      'look through what it was used for.',
    rotation: 'https://docs.zenrows.com/',
    severity: 'medium',
    confidence: 'medium',
    tags: ['devtools', 'saas'],
    references: ['https://docs.zenrows.com/'],
    names: ['zenrows'],
    value: /[0-9a-f]{40}/,
    examples: {
      match: [
        { text: 'ZENROWS_API_KEY={hex*40}' },
        { text: '{"ZENROWS_API_KEY": "{hex*40}"}', path: 'env.json' },
        { text: 'curl https://api.zenrows.com/v1/ -H "Authorization: Bearer {hex*40}"', path: 'run.sh' },
      ],
      skip: [{ text: 'ZENROWS_KEY=your-zenrows-key' }, { text: 'see zenrows {hex*40}' }],
    },
  },
];
