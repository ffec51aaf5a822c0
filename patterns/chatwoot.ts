// Chatwoot: access token. https://developers.chatwoot.com/
import type { Pattern } from '../src/model/pattern.ts';

export const chatwootPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'chatwoot.access-token',
    family: 'credential',
    title: 'Chatwoot access token',
    description: '24 letters and digits beside Chatwoot’s name.',
    impact: 'Whoever has it reads conversations with customers and answers them.',
    remedy:
      'Delete the token on Chatwoot’s page of keys and put a new one where programs read ' +
      'it at run time.',
    rotation: 'https://developers.chatwoot.com/',
    severity: 'high',
    confidence: 'medium',
    tags: ['support', 'saas'],
    references: ['https://developers.chatwoot.com/'],
    names: ['chatwoot'],
    value: /[A-Za-z0-9]{24}/,
    examples: {
      match: [
        { text: 'CHATWOOT_API_ACCESS_TOKEN={base62*24}' },
        { text: 'export CHATWOOT_API_ACCESS_TOKEN="{base62*24}"', path: 'deploy.sh' },
      ],
      skip: [{ text: 'CHATWOOT_API_ACCESS_TOKEN=your-chatwoot-token' }, { text: 'see chatwoot {base62*24}' }],
    },
  },
];
