// API keys of Leaseweb.
// https://developer.leaseweb.com/docs/
import type { Pattern } from '../src/model/pattern.ts';

export const leasewebPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'leaseweb.api-key',
    family: 'credential',
    title: 'Leaseweb API key',
    description: 'An API key of Leaseweb, beside its name or in its header.',
    impact: 'Whoever has it reinstalls and power-cycles servers and changes DNS.',
    remedy: 'Delete the key in the customer portal under API.',
    rotation: 'https://developer.leaseweb.com/docs/',
    severity: 'critical',
    confidence: 'medium',
    tags: ['cloud'],
    references: ['https://developer.leaseweb.com/docs/'],
    names: ['leaseweb', 'x_lsw_auth', 'lsw_api'],
    value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
    words: ['key', 'token', 'auth', 'secret', '^["\\\'\\]]{0,3}\\s*(?:=>|:=|[:=,])'],
    examples: {
      match: [
        { text: 'LEASEWEB_API_KEY={hex*8}-{hex*4}-{hex*4}-{hex*4}-{hex*12}' },
        { text: 'X-Lsw-Auth: {hex*8}-{hex*4}-{hex*4}-{hex*4}-{hex*12}', path: 'x.http' },
      ],
      skip: [
        { text: 'LEASEWEB_API_KEY=your-key' },
        { text: 'leaseweb server {hex*8}-{hex*4}-{hex*4}-{hex*4}-{hex*12}' },
      ],
    },
  },
];
