// ProPublica: API key. https://projects.propublica.org/api-docs/congress-api/
import type { Pattern } from '../src/model/pattern.ts';

export const propublicaPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'propublica.api-key',
    family: 'credential',
    title: 'ProPublica API key',
    description: '40 letters and digits beside ProPublica’s name.',
    impact: 'Whoever has it uses up the owner’s rate limit; most of the data are public.',
    remedy:
      'Delete the key on ProPublica’s page of keys and put a new one where programs read ' +
      'it at run time.',
    rotation: 'https://projects.propublica.org/api-docs/congress-api/',
    severity: 'low',
    confidence: 'medium',
    tags: ['government', 'data'],
    references: ['https://projects.propublica.org/api-docs/congress-api/'],
    names: ['propublica', 'pro_publica'],
    value: /[A-Za-z0-9]{40}/,
    examples: {
      match: [
        { text: 'PROPUBLICA_API_KEY={base62*40}' },
        { text: 'export PROPUBLICA_API_KEY="{base62*40}"', path: 'deploy.sh' },
      ],
      skip: [{ text: 'PROPUBLICA_API_KEY=your-propublica-key' }, { text: 'see propublica {base62*40}' }],
    },
  },
];
