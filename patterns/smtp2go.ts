// SMTP2GO: API key. https://developers.smtp2go.com/docs/introduction-guide
import type { Pattern } from '../src/model/pattern.ts';

export const smtp2goPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'smtp2go.api-key',
    family: 'credential',
    title: 'SMTP2GO API key',
    description: 'A key of the SMTP2GO API.',
    impact: 'Whoever has it sends mail in the owner’s name.',
    remedy: 'Delete the key in SMTP2GO under Sending, API keys and create a new one.',
    rotation: 'https://developers.smtp2go.com/docs/introduction-guide',
    severity: 'high',
    confidence: 'high',
    tags: ['messaging', 'email'],
    references: ['https://developers.smtp2go.com/docs/introduction-guide'],
    keywords: ['api-'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>api-[0-9A-F]{32})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [{ text: 'SMTP2GO_API_KEY=api-{HEX*32}' }, { text: '{"api_key": "api-{HEX*32}", "to": []}' }],
      skip: [
        { text: 'SMTP2GO_API_KEY=api-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
        { text: 'api-{hex*9}' },
      ],
    },
  },
];
