// API keys of Dynu.
// https://www.dynu.com/en-US/Support/API
import type { Pattern } from '../src/model/pattern.ts';

export const dynuPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'dynu.api-key',
    family: 'credential',
    title: 'Dynu API key',
    description: 'An API key of Dynu, beside its name.',
    impact: 'Whoever has it changes the account’s DNS records.',
    remedy: 'Generate a new API key in the control panel under API Credentials.',
    rotation: 'https://www.dynu.com/en-US/Support/API',
    severity: 'medium',
    confidence: 'medium',
    tags: ['cloud'],
    references: ['https://www.dynu.com/en-US/Support/API'],
    names: ['dynu'],
    value: /[A-Za-z0-9]{30,40}/,
    examples: {
      match: [
        { text: 'DYNU_API_KEY={base62*32}' },
        { text: 'dns_dynu_auth_token = {base62*32}', path: 'dns.ini' },
      ],
      skip: [{ text: 'DYNU_API_KEY=your-key' }, { text: 'dynu host {base62*32}' }],
    },
  },
];
