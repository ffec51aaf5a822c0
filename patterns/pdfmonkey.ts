// PDFMonkey: API secret key. https://pdfmonkey.io/docs/api/
import type { Pattern } from '../src/model/pattern.ts';

export const pdfmonkeyPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'pdfmonkey.api-secret-key',
    family: 'credential',
    title: 'PDFMonkey API secret key',
    description: '20 letters, digits, `-` and `_` beside PDFMonkey’s name.',
    impact:
      'Whoever has it converts documents at the account’s cost and may fetch what is ' + 'stored there.',
    remedy:
      'Regenerate the key in the PDFMonkey dashboard, and look through the usage since it ' +
      'was committed.',
    rotation: 'https://pdfmonkey.io/docs/api/',
    severity: 'medium',
    confidence: 'medium',
    tags: ['saas', 'devtools'],
    references: ['https://pdfmonkey.io/docs/api/'],
    names: ['pdfmonkey', 'pdf_monkey'],
    value: /[A-Za-z0-9_-]{20}/,
    examples: {
      match: [
        { text: 'PDFMONKEY_API_KEY={base64url*20}' },
        { text: 'pdfmonkeyApiKey={base64url*20}', path: 'app.properties' },
      ],
      skip: [{ text: 'PDFMONKEY_API_KEY=your-pdfmonkey-key' }, { text: 'see pdfmonkey {base64url*20}' }],
    },
  },
];
