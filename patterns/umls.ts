// UMLS: API key. https://documentation.uts.nlm.nih.gov/rest/authentication.html
import type { Pattern } from '../src/model/pattern.ts';

export const umlsPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'umls.api-key',
    family: 'credential',
    title: 'UMLS API key',
    description: 'A UUID beside UMLS’s name.',
    impact: 'Whoever has it calls the API in the owner’s name and uses up its limits.',
    remedy:
      'Delete the key on UMLS’s page of keys and put a new one where programs read it at ' + 'run time.',
    rotation: 'https://documentation.uts.nlm.nih.gov/rest/authentication.html',
    severity: 'low',
    confidence: 'medium',
    tags: ['data'],
    references: ['https://documentation.uts.nlm.nih.gov/rest/authentication.html'],
    names: ['umls', 'uts-ws.nlm'],
    value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
    words: ['key', 'token', 'secret', 'auth', 'bearer', 'passw', 'cred', 'private'],
    examples: {
      match: [
        { text: 'UMLS_API_KEY={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        {
          text: 'https://uts-ws.nlm.nih.gov/rest/search/current?string=a&apiKey={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}',
        },
      ],
      skip: [
        { text: 'UMLS_API_KEY=your-umls-key' },
        { text: 'see umls {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
    },
  },
];
