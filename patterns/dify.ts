// Dify: API key. https://docs.dify.ai/en/introduction
import type { Pattern } from '../src/model/pattern.ts';

export const difyPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'dify.api-key',
    family: 'credential',
    title: 'Dify API key',
    description: 'A key of a Dify application or knowledge base.',
    impact:
      'Whoever has it runs the application at the owner’s cost, or reads and changes the ' +
      'knowledge base.',
    remedy: 'Delete the key in Dify under API access and create a new one.',
    rotation: 'https://docs.dify.ai/en/introduction',
    severity: 'high',
    confidence: 'high',
    tags: ['ai'],
    references: ['https://docs.dify.ai/en/introduction'],
    names: ['dify'],
    value: /(?:app|dataset)-[A-Za-z0-9]{24}/,
    rank: 30,
    examples: {
      match: [
        { text: 'DIFY_API_KEY=app-{base62*24}' },
        { text: "curl 'https://api.dify.ai/v1/datasets' -H 'Authorization: Bearer dataset-{base62*24}'" },
      ],
      skip: [{ text: 'DIFY_API_KEY=your_dify_api_key' }, { text: 'dify revision app-{base62*24}' }],
    },
  },
];
