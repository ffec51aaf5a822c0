// Attio: API key.
// See https://docs.attio.com/rest-api/guides/authentication
import type { Pattern } from '../src/model/pattern.ts';

export const attioPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'attio.api-key',
    family: 'credential',
    title: 'Attio API key',
    description: '64 hexadecimal digits beside Attio’s name.',
    impact: 'Whoever has it reads and changes people, companies and deals.',
    remedy:
      'Revoke the key under Workspace settings, Developers, create a new one where it ' +
      'is still needed, and look through what it was used for.',
    rotation: 'https://docs.attio.com/rest-api/guides/authentication',
    severity: 'high',
    confidence: 'medium',
    tags: ['crm', 'saas'],
    references: ['https://docs.attio.com/rest-api/guides/authentication'],
    names: ['attio'],
    value: /[0-9a-f]{64}/,
    examples: {
      match: [
        { text: 'ATTIO_API_KEY={hex*64}' },
        { text: '# Attio\nheaders = {"Authorization": "Bearer {hex*64}"}', path: 'sync.py' },
        { text: 'curl https://api.attio.com/v2/self -H "Authorization: Bearer {hex*64}"', path: 'run.sh' },
      ],
      skip: [{ text: 'ATTIO_KEY=your-attio-key' }, { text: 'see attio {hex*64}' }],
    },
  },
];
