// API tokens of Koyeb.
// https://www.koyeb.com/docs/reference/api
import type { Pattern } from '../src/model/pattern.ts';

export const koyebPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'koyeb.api-token',
    family: 'credential',
    title: 'Koyeb API token',
    description: 'An API access token of Koyeb, beside its name.',
    impact: 'Whoever has it deploys and deletes the organisation’s services and reads their ' + 'secrets.',
    remedy: 'Delete the token in the control panel under Settings, API.',
    rotation: 'https://www.koyeb.com/docs/reference/api',
    severity: 'critical',
    confidence: 'medium',
    tags: ['cloud'],
    references: ['https://www.koyeb.com/docs/reference/api'],
    names: ['koyeb'],
    value: /[a-z0-9]{64}/,
    examples: {
      match: [
        { text: 'KOYEB_TOKEN={lowerdigits*64}' },
        { text: 'koyeb --token {lowerdigits*64} services list', path: 'list.sh' },
      ],
      skip: [{ text: 'KOYEB_TOKEN=your-koyeb-token' }, { text: 'koyeb image sha256 token {hex*64}' }],
    },
  },
];
