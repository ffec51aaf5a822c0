// ZeptoMail: send-mail token. https://www.zoho.com/zeptomail/help/api/email-sending.html
import type { Pattern } from '../src/model/pattern.ts';

export const zeptomailPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'zeptomail.send-token',
    family: 'credential',
    title: 'ZeptoMail send-mail token',
    description: 'A send-mail token of Zoho ZeptoMail.',
    impact: 'Whoever has it sends mail in the owner’s name.',
    remedy: 'Regenerate the token of the mail agent in ZeptoMail.',
    rotation: 'https://www.zoho.com/zeptomail/help/api/email-sending.html',
    severity: 'high',
    confidence: 'high',
    tags: ['messaging', 'email'],
    references: ['https://www.zoho.com/zeptomail/help/api/email-sending.html'],
    keywords: ['zoho-enczapikey'],
    regex: /zoho-enczapikey(?:\s|%20|\+){1,4}(?<secret>[A-Za-z0-9+/]{60,300}={0,2})(?![A-Za-z0-9+/=_-])/i,
    checks: [{ kind: 'entropy', bitsMin: 4 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'Authorization: Zoho-enczapikey wSsVR6{base64*150}==' },
        { text: 'const token = "Zoho-enczapikey PHtE6r{base64*138}=";', path: 'a.js' },
      ],
      skip: [{ text: 'Authorization: Zoho-enczapikey <token>' }, { text: 'Zoho-enczapikey {base64*9}' }],
    },
  },
];
