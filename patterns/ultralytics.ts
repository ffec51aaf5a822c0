// Ultralytics: API key. https://docs.ultralytics.com/hub/inference-api/
import type { Pattern } from '../src/model/pattern.ts';

export const ultralyticsPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'ultralytics.api-key',
    family: 'credential',
    title: 'Ultralytics API key',
    description: 'A key of the Ultralytics API.',
    impact: 'Whoever has it calls models on Ultralytics HUB at the account’s cost and uses up its limits.',
    remedy: 'Delete the key in Ultralytics HUB under API keys and create a new one.',
    rotation: 'https://docs.ultralytics.com/hub/inference-api/',
    severity: 'high',
    confidence: 'medium',
    tags: ['ai'],
    references: ['https://docs.ultralytics.com/hub/inference-api/'],
    names: ['ultralytics'],
    value: /[0-9a-f]{42}/,
    examples: {
      match: [
        { text: 'ULTRALYTICS_API_KEY={hex*42}' },
        { text: 'curl https://predict.ultralytics.com -H "x-api-key: {hex*42}"' },
      ],
      skip: [{ text: 'ULTRALYTICS_API_KEY=your_ultralytics_api_key' }, { text: 'ultralytics see {hex*42}' }],
    },
  },
];
