// Api2Pdf: API key.
// See https://www.api2pdf.com/documentation/
import type { Pattern } from '../src/model/pattern.ts';

export const api2pdfPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'api2pdf.api-key',
    family: 'credential',
    title: 'Api2Pdf API key',
    description: 'A UUID beside Api2Pdf’s name.',
    impact: 'Whoever has it spends the account’s credits.',
    remedy:
      'Revoke the key in the dashboard, create a new one where it is still needed, and ' +
      'look through what it was used for.',
    rotation: 'https://www.api2pdf.com/documentation/',
    severity: 'medium',
    confidence: 'medium',
    tags: ['devtools', 'saas'],
    references: ['https://www.api2pdf.com/documentation/'],
    names: ['api2pdf'],
    value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    examples: {
      match: [
        { text: 'API2PDF_API_KEY={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        {
          text: 'api2pdf:\n  enabled: true\n  api_key: {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}\n',
          path: 'config.yml',
        },
      ],
      skip: [{ text: 'API2PDF_KEY=your-api2pdf-key' }],
    },
  },
];
