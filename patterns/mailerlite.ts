// MailerLite: API key. https://developers.mailerlite.com/docs/#authentication
import type { Pattern } from '../src/model/pattern.ts';

export const mailerlitePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'mailerlite.api-key',
    family: 'credential',
    title: 'MailerLite API key',
    description: 'A key of the older MailerLite API (the newer ones are JSON web tokens).',
    impact: 'Whoever has it reads and changes the contacts and sends campaigns in the owner’s name.',
    remedy: 'Delete the key in MailerLite’s integrations under API and create a new one.',
    rotation: 'https://developers.mailerlite.com/docs/#authentication',
    severity: 'high',
    confidence: 'medium',
    tags: ['email', 'marketing'],
    references: ['https://developers.mailerlite.com/docs/#authentication'],
    names: ['mailerlite'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'MAILERLITE_API_KEY={hex*32}' },
        { text: "curl https://api.mailerlite.com/api/v2/groups -H 'X-MailerLite-ApiKey: {hex*32}'" },
      ],
      skip: [
        { text: 'MAILERLITE_API_KEY=your_mailerlite_api_key' },
        { text: 'mailerlite revision {hex*32}' },
      ],
    },
  },
];
