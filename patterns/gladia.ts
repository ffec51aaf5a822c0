// Gladia: API key. https://docs.gladia.io/
import type { Pattern } from '../src/model/pattern.ts';

export const gladiaPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'gladia.api-key',
    family: 'credential',
    title: 'Gladia API key',
    description: 'A key of the Gladia API.',
    impact: 'Whoever has it calls speech recognition at the account’s cost and uses up its limits.',
    remedy: 'Delete the key in the Gladia app under API keys and create a new one.',
    rotation: 'https://docs.gladia.io/',
    severity: 'high',
    confidence: 'medium',
    tags: ['ai'],
    references: ['https://docs.gladia.io/'],
    names: ['gladia'],
    value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i,
    words: ['key', 'token', 'secret', 'auth', 'bearer', 'passw', 'cred', 'private'],
    examples: {
      match: [
        { text: 'GLADIA_API_KEY={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        { text: '{"gladia": {"x-gladia-key": "{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}"}}' },
      ],
      skip: [
        { text: 'GLADIA_API_KEY=your_gladia_api_key' },
        { text: 'gladia see {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
    },
  },
];
