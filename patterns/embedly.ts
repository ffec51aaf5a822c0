// Embedly: API key. https://docs.embed.ly/reference/authentication
import type { Pattern } from '../src/model/pattern.ts';

export const embedlyPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'embedly.api-key',
    family: 'credential',
    title: 'Embedly API key',
    description: '32 hexadecimal digits beside Embedly’s name.',
    impact: 'Whoever has it queries data on the account’s plan and uses up its quota.',
    remedy:
      'Revoke the key in Embedly’s account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://docs.embed.ly/reference/authentication',
    severity: 'low',
    confidence: 'medium',
    tags: ['data'],
    references: ['https://docs.embed.ly/reference/authentication'],
    names: ['embedly', 'embed_ly'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'EMBEDLY_API_KEY={hex*32}' },
        { text: 'https://api.embedly.com/1/oembed?key={hex*32}&url=a' },
      ],
      skip: [{ text: 'EMBEDLY_API_KEY=your-embedly-key' }, { text: 'embedly etag: {hex*32}' }],
    },
  },
];
