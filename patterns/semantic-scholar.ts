// Semantic Scholar: API key. https://www.semanticscholar.org/product/api
import type { Pattern } from '../src/model/pattern.ts';

export const semanticScholarPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'semantic-scholar.api-key',
    family: 'credential',
    title: 'Semantic Scholar API key',
    description: '40 letters and digits beside Semantic Scholar’s name.',
    impact: 'Whoever has it calls the API in the owner’s name and uses up its limits.',
    remedy:
      'Regenerate the key in the Semantic Scholar dashboard, and look through the usage ' +
      'since it was committed.',
    rotation: 'https://www.semanticscholar.org/product/api',
    severity: 'low',
    confidence: 'medium',
    tags: ['data'],
    references: ['https://www.semanticscholar.org/product/api'],
    names: ['semantic_scholar', 'semanticscholar', 's2_api'],
    value: /[A-Za-z0-9]{40}/,
    examples: {
      match: [
        { text: 'SEMANTIC_SCHOLAR_API_KEY={base62*40}' },
        { text: "$semanticScholarApiKey = '{base62*40}';", path: 'api.php' },
      ],
      skip: [
        { text: 'SEMANTIC_SCHOLAR_API_KEY=your-semantic-scholar-key' },
        { text: 'see semantic scholar {base62*40}' },
      ],
    },
  },
];
