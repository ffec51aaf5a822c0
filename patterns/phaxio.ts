// Phaxio: API key or secret. https://www.phaxio.com/docs
import type { Pattern } from '../src/model/pattern.ts';

export const phaxioPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'phaxio.api-secret',
    family: 'credential',
    title: 'Phaxio API key or secret',
    description: 'An API key or secret of Phaxio.',
    impact: 'Whoever has it sends messages or places calls at the account’s cost and reads its ' + 'history.',
    remedy:
      'Revoke the secret in Phaxio’s account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://www.phaxio.com/docs',
    severity: 'high',
    confidence: 'medium',
    tags: ['messaging'],
    references: ['https://www.phaxio.com/docs'],
    names: ['phaxio'],
    value: /[a-z0-9]{40}|[0-9a-f]{64}/,
    examples: {
      match: [
        { text: 'PHAXIO_API_SECRET={lowerdigits*40}' },
        { text: 'phaxio_api_secret = "{lowerdigits*40}"', path: 'app/settings.py' },
      ],
      skip: [{ text: 'PHAXIO_API_SECRET=your-phaxio-secret' }, { text: 'see phaxio {lowerdigits*40}' }],
    },
  },
];
