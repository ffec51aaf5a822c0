// NCBI: API key. https://support.nlm.nih.gov/kbArticle/?pn=KA-05317
import type { Pattern } from '../src/model/pattern.ts';

export const ncbiPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'ncbi.api-key',
    family: 'credential',
    title: 'NCBI API key',
    description: '36 hexadecimal digits beside NCBI’s name.',
    impact: 'Whoever has it calls the API in the owner’s name and uses up its limits.',
    remedy:
      'Revoke the key in NCBI’s account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://support.nlm.nih.gov/kbArticle/?pn=KA-05317',
    severity: 'low',
    confidence: 'medium',
    tags: ['data'],
    references: ['https://support.nlm.nih.gov/kbArticle/?pn=KA-05317'],
    names: ['ncbi', 'entrez', 'eutils', 'pubmed_api', 'pubmed'],
    value: /[0-9a-f]{36}/,
    examples: {
      match: [
        { text: 'NCBI_API_KEY={hex*36}' },
        {
          text: 'https://eutils.ncbi.nlm.nih.gov/entrez/eutils/esearch.fcgi?db=pubmed&term=a&api_key={hex*36}',
        },
        { text: "Entrez.api_key = '{hex*36}'", path: 'a.py' },
      ],
      skip: [{ text: 'NCBI_API_KEY=your-ncbi-key' }, { text: 'ncbi etag: {hex*36}' }],
    },
  },
];
