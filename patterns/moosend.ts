// Moosend: API key. https://docs.moosend.com/developers/
import type { Pattern } from '../src/model/pattern.ts';

export const moosendPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'moosend.api-key',
    family: 'credential',
    title: 'Moosend API key',
    description: 'A key of the Moosend API.',
    impact: 'Whoever has it reads and changes the contacts and sends campaigns in the owner’s name.',
    remedy: 'Regenerate the key in Moosend’s settings under API key.',
    rotation: 'https://docs.moosend.com/developers/',
    severity: 'high',
    confidence: 'medium',
    tags: ['email', 'marketing'],
    references: ['https://docs.moosend.com/developers/'],
    names: ['moosend'],
    value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i,
    words: ['key', 'token', 'secret', 'auth', 'bearer', 'passw', 'cred', 'private'],
    examples: {
      match: [
        { text: 'MOOSEND_API_KEY={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        { text: 'https://api.moosend.com/v3/lists.json?apikey={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
      skip: [
        { text: 'MOOSEND_API_KEY=your_moosend_api_key' },
        { text: 'moosend see {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
    },
  },
];
