// Vapi: API key. https://docs.vapi.ai/quickstart/introduction
import type { Pattern } from '../src/model/pattern.ts';

export const vapiPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'vapi.api-key',
    family: 'credential',
    title: 'Vapi API key',
    description: 'A private key of a Vapi organisation.',
    impact: 'Whoever has it calls its voice agents at the account’s cost and uses up its limits.',
    remedy: 'Delete the key in the Vapi dashboard under API keys and create a new one.',
    rotation: 'https://docs.vapi.ai/quickstart/introduction',
    severity: 'high',
    confidence: 'medium',
    tags: ['ai'],
    references: ['https://docs.vapi.ai/quickstart/introduction'],
    names: ['vapi'],
    value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i,
    words: ['key', 'token', 'secret', 'auth', 'bearer', 'passw', 'cred', 'private'],
    examples: {
      match: [
        { text: 'VAPI_PRIVATE_KEY={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        {
          text: "curl https://api.vapi.ai/call -H 'Authorization: Bearer {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}'",
        },
      ],
      skip: [
        { text: 'VAPI_PRIVATE_KEY=your_vapi_private_key' },
        { text: 'vapi revision {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
    },
  },
];
