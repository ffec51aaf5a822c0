// Clickatell: API key. https://docs.clickatell.com/
import type { Pattern } from '../src/model/pattern.ts';

export const clickatellPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'clickatell.api-key',
    family: 'credential',
    title: 'Clickatell API key',
    description: 'A key of the Clickatell API.',
    impact: 'Whoever has it sends messages at the account’s cost and reads past ones.',
    remedy: 'Delete the key in the Clickatell portal under API keys and create a new one.',
    rotation: 'https://docs.clickatell.com/',
    severity: 'high',
    confidence: 'medium',
    tags: ['messaging'],
    references: ['https://docs.clickatell.com/'],
    names: ['clickatell'],
    value: /[A-Za-z0-9_-]{22}==/,
    examples: {
      match: [
        { text: 'CLICKATELL_API_KEY={base62*22}==' },
        { text: 'https://platform.clickatell.com/messages/http/send?apiKey={base62*22}==&to=1' },
      ],
      skip: [
        { text: 'CLICKATELL_API_KEY=your_clickatell_api_key' },
        { text: 'clickatell trace {base62*22}==' },
      ],
    },
  },
];
