// Lusha: API key. https://docs.lusha.com/
import type { Pattern } from '../src/model/pattern.ts';

export const lushaPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'lusha.api-key',
    family: 'credential',
    title: 'Lusha API key',
    description: 'A UUID beside Lusha’s name.',
    impact: 'Whoever has it looks people and companies up at the account’s cost.',
    remedy:
      'Revoke the key in Lusha’s account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://docs.lusha.com/',
    severity: 'medium',
    confidence: 'medium',
    tags: ['crm', 'data'],
    references: ['https://docs.lusha.com/'],
    names: ['lusha'],
    value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
    words: ['key', 'token', 'secret', 'auth', 'bearer', 'passw', 'cred', 'private'],
    examples: {
      match: [
        { text: 'LUSHA_API_KEY={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        {
          text: '<add key="lushaApiKey" value="{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}" />',
          path: 'App.config',
        },
      ],
      skip: [
        { text: 'LUSHA_API_KEY=your-lusha-key' },
        { text: 'see lusha {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
    },
  },
];
