// Codeium: API key. https://docs.windsurf.com/
import type { Pattern } from '../src/model/pattern.ts';

export const codeiumPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'codeium.api-key',
    family: 'credential',
    title: 'Codeium API key',
    description: 'A key of Codeium (Windsurf).',
    impact: 'Whoever has it calls models at the account’s cost and uses up its limits.',
    remedy: 'Sign out and in again, and delete service keys in the team’s settings.',
    rotation: 'https://docs.windsurf.com/',
    severity: 'high',
    confidence: 'medium',
    tags: ['ai', 'devtools'],
    references: ['https://docs.windsurf.com/'],
    names: ['codeium', 'windsurf'],
    value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|sk-ws-[0-9]{2}-[A-Za-z0-9_-]{40,140}/,
    rank: 31,
    examples: {
      match: [
        { text: 'CODEIUM_API_KEY={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        { text: '{"windsurf": {"apiKey": "sk-ws-01-{base62*86}"}}' },
      ],
      skip: [
        { text: 'CODEIUM_API_KEY=your_codeium_api_key' },
        { text: 'codeium revision {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
    },
  },
];
