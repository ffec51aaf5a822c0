// PDFShift: API key.
// See https://docs.pdfshift.io/
import type { Pattern } from '../src/model/pattern.ts';

export const pdfshiftPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'pdfshift.api-key',
    family: 'credential',
    title: 'PDFShift API key',
    description: '`sk_` and 40 hexadecimal digits, or 32 in the old form, beside PDFShift’s name.',
    impact: 'Whoever has it spends the account’s credits.',
    remedy:
      'Revoke the key in the dashboard, create a new one where it is still needed, and ' +
      'look through what it was used for.',
    rotation: 'https://docs.pdfshift.io/',
    severity: 'medium',
    confidence: 'medium',
    tags: ['devtools', 'saas'],
    references: ['https://docs.pdfshift.io/'],
    names: ['pdfshift'],
    value: /sk_[0-9a-f]{40}|[0-9a-f]{32}/,
    rank: 31,
    examples: {
      match: [
        { text: 'PDFSHIFT_API_KEY=sk_{hex*40}' },
        { text: '{"PDFSHIFT_API_KEY": "sk_{hex*40}"}', path: 'env.json' },
      ],
      skip: [{ text: 'PDFSHIFT_KEY=your-pdfshift-key' }, { text: 'see pdfshift sk_{hex*40}' }],
    },
  },
];
