// HasData: API key. https://docs.hasdata.com/
import type { Pattern } from '../src/model/pattern.ts';

export const hasdataPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'hasdata.api-key',
    family: 'credential',
    title: 'HasData API key',
    description: 'A UUID beside HasData’s name.',
    impact: 'Whoever has it sends requests through the service at the account’s cost.',
    remedy:
      'Regenerate the key in the HasData dashboard, and look through the usage since it ' + 'was committed.',
    rotation: 'https://docs.hasdata.com/',
    severity: 'medium',
    confidence: 'medium',
    tags: ['data', 'devtools'],
    references: ['https://docs.hasdata.com/'],
    names: ['hasdata', 'scrapeit_cloud'],
    value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
    words: ['key', 'token', 'secret', 'auth', 'bearer', 'passw', 'cred', 'private'],
    examples: {
      match: [
        { text: 'HASDATA_API_KEY={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        { text: "$hasdataApiKey = '{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}';", path: 'api.php' },
      ],
      skip: [
        { text: 'HASDATA_API_KEY=your-hasdata-key' },
        { text: 'hasdata etag: {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
    },
  },
];
