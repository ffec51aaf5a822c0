// Autentique: API token. https://docs.autentique.com.br/api
import type { Pattern } from '../src/model/pattern.ts';

export const autentiquePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'autentique.api-token',
    family: 'credential',
    title: 'Autentique API token',
    description: '64 hexadecimal digits beside Autentique’s name.',
    impact:
      'Whoever has it reads the contracts of the account and sends documents to be signed ' + 'in its name.',
    remedy:
      'Regenerate the token in the Autentique dashboard, and look through the usage since ' +
      'it was committed.',
    rotation: 'https://docs.autentique.com.br/api',
    severity: 'high',
    confidence: 'medium',
    tags: ['saas'],
    references: ['https://docs.autentique.com.br/api'],
    names: ['autentique'],
    value: /[0-9a-f]{64}/,
    examples: {
      match: [
        { text: 'AUTENTIQUE_API_TOKEN={hex*64}' },
        { text: 'autentiqueApiToken={hex*64}', path: 'app.properties' },
      ],
      skip: [{ text: 'AUTENTIQUE_API_TOKEN=your-autentique-token' }, { text: 'see autentique {hex*64}' }],
    },
  },
];
