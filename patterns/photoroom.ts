// Photoroom: API key. https://docs.photoroom.com/
import type { Pattern } from '../src/model/pattern.ts';

export const photoroomPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'photoroom.api-key',
    family: 'credential',
    title: 'Photoroom API key',
    description: '40 hexadecimal digits beside Photoroom’s name.',
    impact: 'Whoever has it has images processed at the account’s cost.',
    remedy:
      'Delete the key on Photoroom’s page of keys and put a new one where programs read it ' + 'at run time.',
    rotation: 'https://docs.photoroom.com/',
    severity: 'medium',
    confidence: 'medium',
    tags: ['media', 'saas'],
    references: ['https://docs.photoroom.com/'],
    names: ['photoroom'],
    value: /(?:sandbox_)?(?:sk_pr_)?[0-9a-f]{40}/,
    examples: {
      match: [
        { text: 'PHOTOROOM_API_KEY={hex*40}' },
        { text: 'export PHOTOROOM_API_KEY="{hex*40}"', path: 'deploy.sh' },
      ],
      skip: [{ text: 'PHOTOROOM_API_KEY=your-photoroom-key' }, { text: 'see photoroom {hex*40}' }],
    },
  },
];
