// Docparser: API key. https://dev.docparser.com/
import type { Pattern } from '../src/model/pattern.ts';

export const docparserPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'docparser.api-key',
    family: 'credential',
    title: 'Docparser API key',
    description: '40 hexadecimal digits beside Docparser’s name.',
    impact:
      'Whoever has it converts documents at the account’s cost and may fetch what is ' + 'stored there.',
    remedy:
      'Regenerate the key in the Docparser dashboard, and look through the usage since it ' +
      'was committed.',
    rotation: 'https://dev.docparser.com/',
    severity: 'medium',
    confidence: 'medium',
    tags: ['saas', 'devtools'],
    references: ['https://dev.docparser.com/'],
    names: ['docparser'],
    value: /[0-9a-f]{40}/,
    examples: {
      match: [
        { text: 'DOCPARSER_API_KEY={hex*40}' },
        { text: "const docparserApiKey = '{hex*40}';", path: 'src/api.ts' },
      ],
      skip: [{ text: 'DOCPARSER_API_KEY=your-docparser-key' }, { text: 'see docparser {hex*40}' }],
    },
  },
];
