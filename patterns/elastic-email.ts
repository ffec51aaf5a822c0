// Elastic Email: API key. https://elasticemail.com/developers/api-documentation
import type { Pattern } from '../src/model/pattern.ts';

export const elasticEmailPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'elastic-email.api-key',
    family: 'credential',
    title: 'Elastic Email API key',
    description: 'A key of the Elastic Email API.',
    impact: 'Whoever has it sends mail in the owner’s name.',
    remedy: 'Delete the key in Elastic Email’s settings under Manage API keys and create a new one.',
    rotation: 'https://elasticemail.com/developers/api-documentation',
    severity: 'high',
    confidence: 'medium',
    tags: ['messaging', 'email'],
    references: ['https://elasticemail.com/developers/api-documentation'],
    names: ['elasticemail', 'elastic_email'],
    value: /[0-9A-F]{96}/,
    examples: {
      match: [
        { text: 'ELASTIC_EMAIL_API_KEY={HEX*96}' },
        { text: 'https://api.elasticemail.com/v2/email/send?apikey={HEX*96}' },
      ],
      skip: [
        { text: 'ELASTIC_EMAIL_API_KEY=your_elastic_email_api_key' },
        { text: 'elasticemail trace {HEX*96}' },
      ],
    },
  },
];
