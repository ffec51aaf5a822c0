// PDF Generator API: API key or secret. https://docs.pdfgeneratorapi.com/v4/
import type { Pattern } from '../src/model/pattern.ts';

export const pdfGeneratorApiPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'pdf-generator-api.api-secret',
    family: 'credential',
    title: 'PDF Generator API API key or secret',
    description: '64 hexadecimal digits beside PDF Generator API’s name.',
    impact:
      'Whoever has it converts documents at the account’s cost and may fetch what is ' + 'stored there.',
    remedy:
      'Delete the secret on PDF Generator API’s page of keys and put a new one where ' +
      'programs read it at run time.',
    rotation: 'https://docs.pdfgeneratorapi.com/v4/',
    severity: 'medium',
    confidence: 'medium',
    tags: ['saas', 'devtools'],
    references: ['https://docs.pdfgeneratorapi.com/v4/'],
    names: ['pdfgeneratorapi', 'pdf_generator_api', 'pdf_generator'],
    value: /[0-9a-f]{64}/,
    examples: {
      match: [
        { text: 'PDFGENERATORAPI_API_SECRET={hex*64}' },
        { text: 'export PDFGENERATORAPI_API_SECRET="{hex*64}"', path: 'deploy.sh' },
      ],
      skip: [
        { text: 'PDFGENERATORAPI_API_SECRET=your-pdfgeneratorapi-secret' },
        { text: 'see pdfgeneratorapi {hex*64}' },
      ],
    },
  },
];
