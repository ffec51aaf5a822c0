// Pdfcrowd: API key. https://pdfcrowd.com/api/
import type { Pattern } from '../src/model/pattern.ts';

export const pdfcrowdPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'pdfcrowd.api-key',
    family: 'credential',
    title: 'Pdfcrowd API key',
    description: '32 hexadecimal digits beside Pdfcrowd’s name.',
    impact:
      'Whoever has it converts documents at the account’s cost and may fetch what is ' + 'stored there.',
    remedy:
      'Delete the key on Pdfcrowd’s page of keys and put a new one where programs read it ' + 'at run time.',
    rotation: 'https://pdfcrowd.com/api/',
    severity: 'medium',
    confidence: 'medium',
    tags: ['saas', 'devtools'],
    references: ['https://pdfcrowd.com/api/'],
    names: ['pdfcrowd'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'PDFCROWD_API_KEY={hex*32}' },
        { text: "client = pdfcrowd.HtmlToPdfClient('acme', '{hex*32}')", path: 'a.py' },
      ],
      skip: [{ text: 'PDFCROWD_API_KEY=your-pdfcrowd-key' }, { text: 'see pdfcrowd {hex*32}' }],
    },
  },
];
