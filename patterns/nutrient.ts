// Nutrient (PSPDFKit): API key. https://www.nutrient.io/api/documentation/developer-guides/api-overview/
import type { Pattern } from '../src/model/pattern.ts';

export const nutrientPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'nutrient.api-key',
    family: 'credential',
    title: 'Nutrient (PSPDFKit) API key',
    description: 'A key of Nutrient’s (PSPDFKit’s) document API.',
    impact:
      'Whoever has it converts documents at the account’s cost and may fetch what is ' + 'stored there.',
    remedy:
      'Regenerate the key in the Nutrient (PSPDFKit) dashboard, and look through the usage ' +
      'since it was committed.',
    rotation: 'https://www.nutrient.io/api/documentation/developer-guides/api-overview/',
    severity: 'medium',
    confidence: 'high',
    tags: ['saas', 'devtools'],
    references: ['https://www.nutrient.io/api/documentation/developer-guides/api-overview/'],
    keywords: ['pdf_live_', 'pdf_test_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>pdf_(?:live|test)_[A-Za-z0-9]{36,60})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'PSPDFKIT_API_KEY=pdf_live_{base62*43}' },
        { text: 'headers: { Authorization: "Bearer pdf_test_{base62*43}" }', path: 'a.js' },
      ],
      skip: [
        { text: 'pdf_live_{base62*6}' },
        { text: 'pdf_live_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
      ],
    },
  },
];
