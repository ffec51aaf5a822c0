// Braintrust: API key. https://www.braintrust.dev/docs
import type { Pattern } from '../src/model/pattern.ts';

export const braintrustPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'braintrust.api-key',
    family: 'credential',
    title: 'Braintrust API key',
    description: 'A key of Braintrust, which logs and evaluates calls to models.',
    impact: 'Whoever has it reads the logged prompts and answers and calls models through the proxy.',
    remedy: 'Delete the key in the Braintrust settings under API keys.',
    rotation: 'https://www.braintrust.dev/docs',
    severity: 'high',
    confidence: 'high',
    tags: ['ai'],
    references: ['https://www.braintrust.dev/docs'],
    names: ['braintrust'],
    value: /sk-[A-Za-z0-9]{48}/,
    rank: 31,
    examples: {
      match: [
        { text: 'BRAINTRUST_API_KEY=sk-{base62*48}' },
        { text: 'initLogger({ projectName: "braintrust", apiKey: "sk-{base62*48}" })', path: 'eval.ts' },
      ],
      skip: [{ text: 'BRAINTRUST_API_KEY=your_braintrust_api_key' }],
    },
  },
];
