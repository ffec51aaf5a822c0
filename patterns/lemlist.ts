// lemlist: API key.
// See https://developer.lemlist.com/
import type { Pattern } from '../src/model/pattern.ts';

export const lemlistPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'lemlist.api-key',
    family: 'credential',
    title: 'lemlist API key',
    description: '32 hexadecimal digits beside lemlist’s name.',
    impact: 'Whoever has it reads leads and sends campaigns.',
    remedy:
      'Revoke the key under Settings, Integrations, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://developer.lemlist.com/',
    severity: 'high',
    confidence: 'medium',
    tags: ['marketing', 'crm'],
    references: ['https://developer.lemlist.com/'],
    names: ['lemlist'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'LEMLIST_API_KEY={hex*32}' },
        { text: 'lemlist:\n  enabled: true\n  api_key: {hex*32}\n', path: 'config.yml' },
        { text: 'curl https://api.lemlist.com/api/team -H "Authorization: Bearer {hex*32}"', path: 'run.sh' },
      ],
      skip: [{ text: 'LEMLIST_KEY=your-lemlist-key' }, { text: 'see lemlist {hex*32}' }],
    },
  },
];
