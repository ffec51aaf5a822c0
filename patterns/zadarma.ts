// Zadarma: API key or secret. https://zadarma.com/en/support/api/
import type { Pattern } from '../src/model/pattern.ts';

export const zadarmaPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'zadarma.api-key',
    family: 'credential',
    title: 'Zadarma API key or secret',
    description: '20 hexadecimal digits beside Zadarma’s name.',
    impact: 'Whoever has it sends messages or places calls at the account’s cost and reads its ' + 'history.',
    remedy:
      'Delete the secret on Zadarma’s page of keys and put a new one where programs read ' +
      'it at run time.',
    rotation: 'https://zadarma.com/en/support/api/',
    severity: 'high',
    confidence: 'medium',
    tags: ['messaging'],
    references: ['https://zadarma.com/en/support/api/'],
    names: ['zadarma'],
    value: /[0-9a-f]{20}/,
    examples: {
      match: [
        { text: 'ZADARMA_API_KEY={hex*20}' },
        { text: 'export ZADARMA_API_KEY="{hex*20}"', path: 'deploy.sh' },
      ],
      skip: [{ text: 'ZADARMA_API_KEY=your-zadarma-secret' }, { text: 'zadarma etag: {hex*20}' }],
    },
  },
];
