// DocRaptor: API key. https://docraptor.com/documentation/api
import type { Pattern } from '../src/model/pattern.ts';

export const docraptorPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'docraptor.api-key',
    family: 'credential',
    title: 'DocRaptor API key',
    description: '20 letters and digits beside DocRaptor’s name.',
    impact:
      'Whoever has it converts documents at the account’s cost and may fetch what is ' + 'stored there.',
    remedy:
      'Regenerate the key in the DocRaptor dashboard, and look through the usage since it ' +
      'was committed.',
    rotation: 'https://docraptor.com/documentation/api',
    severity: 'medium',
    confidence: 'medium',
    tags: ['saas', 'devtools'],
    references: ['https://docraptor.com/documentation/api'],
    names: ['docraptor', 'doc_raptor'],
    value: /[A-Za-z0-9]{20}/,
    examples: {
      match: [
        { text: 'DOCRAPTOR_API_KEY={base62*20}' },
        { text: "const docraptorApiKey = '{base62*20}';", path: 'src/api.ts' },
      ],
      skip: [{ text: 'DOCRAPTOR_API_KEY=your-docraptor-key' }, { text: 'docraptor etag: {base62*20}' }],
    },
  },
];
