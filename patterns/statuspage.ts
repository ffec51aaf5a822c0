// Statuspage: API key.
// See https://developer.statuspage.io/#section/Authentication
import type { Pattern } from '../src/model/pattern.ts';

export const statuspagePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'statuspage.api-key',
    family: 'credential',
    title: 'Statuspage API key',
    description: 'A UUID, or 32 or 64 hexadecimal digits, beside Statuspage’s name.',
    impact: 'Whoever has it posts incidents and reads the subscribers of a status page.',
    remedy:
      'Revoke the key under API info in the user menu, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://support.atlassian.com/statuspage/docs/create-and-manage-api-keys/',
    severity: 'high',
    confidence: 'medium',
    tags: ['observability'],
    references: ['https://developer.statuspage.io/#section/Authentication'],
    names: ['statuspage', 'status_page'],
    value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-f]{64}|[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'STATUSPAGE_API_KEY={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        {
          text: '# Statuspage\nheaders = {"Authorization": "Bearer {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}"}',
          path: 'sync.py',
        },
        {
          text: 'curl https://api.statuspage.io/v1/pages -H "Authorization: OAuth {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}"',
          path: 'run.sh',
        },
      ],
      skip: [
        { text: 'STATUSPAGE_KEY=your-statuspage-key' },
        { text: 'see statuspage {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
    },
  },
];
