// PDF.co: API key. https://docs.pdf.co/api/authentication
import type { Pattern } from '../src/model/pattern.ts';

export const pdfCoPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'pdf-co.api-key',
    family: 'credential',
    title: 'PDF.co API key',
    description: 'An e-mail address, `_` and some 80 letters and digits beside PDF.co’s name.',
    impact:
      'Whoever has it converts documents at the account’s cost and may fetch what is ' + 'stored there.',
    remedy:
      'Revoke the key in PDF.co’s account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://docs.pdf.co/api/authentication',
    severity: 'medium',
    confidence: 'high',
    tags: ['saas', 'devtools'],
    references: ['https://docs.pdf.co/api/authentication'],
    names: ['pdf_co', 'pdfco'],
    value: /[A-Za-z0-9.+-]{1,40}@[A-Za-z0-9.-]{3,40}_[A-Za-z0-9]{40,90}/,
    examples: {
      match: [
        { text: 'PDF_CO_API_KEY=dev@mail.example_{base62*80}' },
        { text: '<add key="pdfCoApiKey" value="dev@mail.example_{base62*80}" />', path: 'App.config' },
      ],
      skip: [{ text: 'PDF_CO_API_KEY=your-pdf-co-key' }, { text: 'see pdf co dev@mail.example_{base62*80}' }],
    },
  },
];
