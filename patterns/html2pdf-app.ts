// html2pdf.app: API key. https://html2pdf.app/documentation/
import type { Pattern } from '../src/model/pattern.ts';

export const html2pdfAppPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'html2pdf-app.api-key',
    family: 'credential',
    title: 'html2pdf.app API key',
    description: '64 letters and digits beside html2pdf.app’s name.',
    impact:
      'Whoever has it converts documents at the account’s cost and may fetch what is ' + 'stored there.',
    remedy:
      'Delete the key on html2pdf.app’s page of keys and put a new one where programs read ' +
      'it at run time.',
    rotation: 'https://html2pdf.app/documentation/',
    severity: 'medium',
    confidence: 'medium',
    tags: ['saas', 'devtools'],
    references: ['https://html2pdf.app/documentation/'],
    names: ['html2pdf_app', 'html2pdf_api', 'html2pdf_key'],
    value: /[A-Za-z0-9]{64}/,
    examples: {
      match: [
        { text: 'HTML2PDF_API_KEY={base62*64}' },
        { text: 'https://api.html2pdf.app/v1/generate?url=https://example.com&apiKey={base62*64}' },
      ],
      skip: [{ text: 'HTML2PDF_API_KEY=your-html2pdf-api-key' }, { text: 'see html2pdf api {base62*64}' }],
    },
  },
];
