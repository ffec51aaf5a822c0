// GREEN-API: token of an instance. https://green-api.com/en/docs/before-start/
import type { Pattern } from '../src/model/pattern.ts';

export const greenApiPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'green-api.api-token-instance',
    family: 'credential',
    title: 'GREEN-API token of an instance',
    description: '50 hexadecimal digits beside GREEN-API’s name.',
    impact: 'Whoever has it sends messages or places calls at the account’s cost and reads its ' + 'history.',
    remedy:
      'Regenerate the key in the GREEN-API dashboard, and look through the usage since it ' +
      'was committed.',
    rotation: 'https://green-api.com/en/docs/before-start/',
    severity: 'high',
    confidence: 'medium',
    tags: ['messaging'],
    references: ['https://green-api.com/en/docs/before-start/'],
    names: ['green_api', 'greenapi'],
    value: /[0-9a-f]{50}/,
    examples: {
      match: [
        { text: 'GREEN_API_TOKEN={hex*50}' },
        { text: "$greenApiToken = '{hex*50}';", path: 'api.php' },
      ],
      skip: [{ text: 'GREEN_API_TOKEN=your-green-api-key' }, { text: 'green_api etag: {hex*50}' }],
    },
  },
];
