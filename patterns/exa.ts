// Exa: API key. https://docs.exa.ai/reference/getting-started
import type { Pattern } from '../src/model/pattern.ts';

export const exaPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'exa.api-key',
    family: 'credential',
    title: 'Exa API key',
    description: 'A key of the Exa API.',
    impact: 'Whoever has it calls searches at the account’s cost and uses up its limits.',
    remedy: 'Delete the key in the Exa dashboard under API keys and create a new one.',
    rotation: 'https://docs.exa.ai/reference/getting-started',
    severity: 'medium',
    confidence: 'medium',
    tags: ['ai'],
    references: ['https://docs.exa.ai/reference/getting-started'],
    names: ['exa_api', 'exa_ai', 'exa_search', 'exa_py'],
    value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i,
    words: ['key', 'token', 'secret', 'auth', 'bearer', 'passw', 'cred', 'private'],
    examples: {
      match: [
        { text: 'EXA_API_KEY={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        { text: "curl https://api.exa.ai/search -H 'x-api-key: {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}'" },
      ],
      skip: [
        { text: 'EXA_API_KEY=your_exa_api_key' },
        { text: 'exa api etag: {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
    },
  },
];
