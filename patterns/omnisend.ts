// Omnisend: API key. https://api-docs.omnisend.com/reference/authentication
import type { Pattern } from '../src/model/pattern.ts';

export const omnisendPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'omnisend.api-key',
    family: 'credential',
    title: 'Omnisend API key',
    description: 'A key of the Omnisend API.',
    impact: 'Whoever has it reads and changes the contacts and sends campaigns in the owner’s name.',
    remedy: 'Delete the key in Omnisend’s store settings under API keys and create a new one.',
    rotation: 'https://api-docs.omnisend.com/reference/authentication',
    severity: 'high',
    confidence: 'medium',
    tags: ['email', 'marketing'],
    references: ['https://api-docs.omnisend.com/reference/authentication'],
    names: ['omnisend'],
    value: /[0-9a-f]{24}-[A-Za-z0-9]{40,64}/,
    examples: {
      match: [
        { text: 'OMNISEND_API_KEY={hex*24}-{base62*60}' },
        { text: "curl https://api.omnisend.com/v3/contacts -H 'X-API-KEY: {hex*24}-{base62*60}'" },
      ],
      skip: [
        { text: 'OMNISEND_API_KEY=your_omnisend_api_key' },
        { text: 'omnisend built from {hex*24}-{base62*60}' },
      ],
    },
  },
];
