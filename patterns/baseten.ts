// Baseten: API key. https://docs.baseten.co/organization/api-keys
import type { Pattern } from '../src/model/pattern.ts';

export const basetenPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'baseten.api-key',
    family: 'credential',
    title: 'Baseten API key',
    description: 'A key of a Baseten workspace or user.',
    impact: 'Whoever has it calls models at the account’s cost and uses up its limits.',
    remedy: 'Delete the key in the Baseten settings under API keys and create a new one.',
    rotation: 'https://docs.baseten.co/organization/api-keys',
    severity: 'high',
    confidence: 'medium',
    tags: ['ai'],
    references: ['https://docs.baseten.co/organization/api-keys'],
    names: ['baseten'],
    value: /[A-Za-z0-9]{8}\.[A-Za-z0-9]{32}/,
    examples: {
      match: [
        { text: 'BASETEN_API_KEY={base62*8}.{base62*32}' },
        {
          text: 'curl https://model-abc.api.baseten.co/production/predict -H "Authorization: Api-Key {base62*8}.{base62*32}"',
        },
      ],
      skip: [
        { text: 'BASETEN_API_KEY=your_baseten_api_key' },
        { text: 'baseten revision {base62*8}.{base62*32}' },
      ],
    },
  },
];
