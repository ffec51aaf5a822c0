// OKX: API secret. https://www.okx.com/docs-v5/en/
import type { Pattern } from '../src/model/pattern.ts';

export const okxPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'okx.api-secret',
    family: 'credential',
    title: 'OKX API secret',
    description: 'The secret of an OKX API key.',
    impact:
      'With the other half of the key, whoever has it trades and, where allowed, withdraws ' +
      'from the account.',
    remedy: 'Delete the key in OKX’s API page and create a new one.',
    rotation: 'https://www.okx.com/docs-v5/en/',
    severity: 'critical',
    confidence: 'medium',
    tags: ['crypto', 'finance'],
    references: ['https://www.okx.com/docs-v5/en/'],
    names: ['okx', 'okex'],
    value: /[0-9A-F]{32}/,
    companion: {
      title: 'API key',
      regex:
        /key["']?\s{0,4}[:=]\s{0,4}["']?(?<companion>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?![A-Za-z0-9])/i,
      need: 'optional',
    },
    examples: {
      match: [{ text: 'OKX_API_SECRET={HEX*32}' }, { text: 'okex:\n  secret_key: {HEX*32}' }],
      skip: [{ text: 'OKX_API_SECRET=your_okx_api_secret' }, { text: 'okx trace {HEX*32}' }],
    },
  },
];
