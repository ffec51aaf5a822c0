// PandaDoc: API key.
// See https://developers.pandadoc.com/reference/api-key-authentication-process
import type { Pattern } from '../src/model/pattern.ts';

export const pandadocPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'pandadoc.api-key',
    family: 'credential',
    title: 'PandaDoc API key',
    description: '40 hexadecimal digits beside PandaDoc’s name.',
    impact: 'Whoever has it reads and sends documents.',
    remedy:
      'Revoke the key in the developer dashboard, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://developers.pandadoc.com/reference/api-key-authentication-process',
    severity: 'high',
    confidence: 'medium',
    tags: ['saas'],
    references: ['https://developers.pandadoc.com/reference/api-key-authentication-process'],
    names: ['pandadoc', 'panda_doc'],
    value: /[0-9a-f]{40}/,
    examples: {
      match: [
        { text: 'PANDADOC_API_KEY={hex*40}' },
        { text: '# PandaDoc\nheaders = {"Authorization": "Bearer {hex*40}"}', path: 'sync.py' },
        {
          text: 'curl https://api.pandadoc.com/public/v1/documents -H "Authorization: API-Key {hex*40}"',
          path: 'run.sh',
        },
      ],
      skip: [{ text: 'PANDADOC_KEY=your-pandadoc-key' }, { text: 'see pandadoc {hex*40}' }],
    },
  },
];
