// Tokens of DNSPod.
// https://docs.dnspod.com/account/dnspod-token/
import type { Pattern } from '../src/model/pattern.ts';

export const dnspodPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'dnspod.token',
    family: 'credential',
    title: 'DNSPod token',
    description: 'A token of DNSPod: its id and its key, or the key alone, beside its name.',
    impact: 'Whoever has it changes the account’s DNS zones, and so gets certificates for them.',
    remedy: 'Delete the token in the console under API keys and create a new one.',
    rotation: 'https://docs.dnspod.com/account/dnspod-token/',
    severity: 'high',
    confidence: 'medium',
    tags: ['cloud'],
    references: ['https://docs.dnspod.com/account/dnspod-token/'],
    names: ['dnspod', 'dp_key', 'dp_token', 'dns_pod'],
    value: /(?:\d{4,8},)?[0-9a-f]{32}/,
    words: ['key', 'token', 'secret', '^["\\\'\\]]{0,3}\\s*(?:=>|:=|[:=,])'],
    examples: {
      match: [
        { text: 'DNSPOD_API_KEY={digits*6},{hex*32}' },
        { text: 'export DP_Id="{digits*6}" DP_Key="{hex*32}"', path: 'x.sh' },
      ],
      skip: [{ text: 'DNSPOD_API_KEY=your-token' }, { text: 'dnspod record {hex*32}' }],
    },
  },
];
