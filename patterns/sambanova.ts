// SambaNova: API key. https://docs.sambanova.ai/
import type { Pattern } from '../src/model/pattern.ts';

export const sambanovaPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'sambanova.api-key',
    family: 'credential',
    title: 'SambaNova API key',
    description: 'A key of the SambaNova API.',
    impact: 'Whoever has it calls models at the account’s cost and uses up its limits.',
    remedy: 'Delete the key in the SambaNova cloud console under API keys and create a new one.',
    rotation: 'https://docs.sambanova.ai/',
    severity: 'high',
    confidence: 'medium',
    tags: ['ai'],
    references: ['https://docs.sambanova.ai/'],
    names: ['sambanova', 'samba_nova'],
    value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i,
    words: ['key', 'token', 'secret', 'auth', 'bearer', 'passw', 'cred', 'private'],
    examples: {
      match: [
        { text: 'SAMBANOVA_API_KEY={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        {
          text: 'OpenAI(base_url="https://api.sambanova.ai/v1", api_key="{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}")',
          path: 'a.py',
        },
      ],
      skip: [
        { text: 'SAMBANOVA_API_KEY=your_sambanova_api_key' },
        { text: 'sambanova see {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
    },
  },
];
