// API keys of GoDaddy.
// https://developer.godaddy.com/getstarted
import type { Pattern } from '../src/model/pattern.ts';

export const godaddyPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'godaddy.sso-key',
    family: 'credential',
    title: 'GoDaddy API key and secret',
    description: 'Key and secret of GoDaddy’s API as its Authorization header carries them.',
    impact: 'Whoever has both halves changes, transfers and buys domains and changes their DNS.',
    remedy: 'Delete the key at developer.godaddy.com under API keys and create a new one.',
    rotation: 'https://developer.godaddy.com/keys',
    severity: 'critical',
    confidence: 'high',
    tags: ['cloud'],
    references: ['https://developer.godaddy.com/getstarted'],
    keywords: ['sso-key'],
    regex: /sso-key\s{1,3}(?<user>[A-Za-z0-9_]{8,45}):(?<secret>[A-Za-z0-9]{20,24})(?![A-Za-z0-9])/i,
    checks: [{ kind: 'entropy', bitsMin: 3.5 }, { kind: 'real-value' }],
    rank: 31,
    examples: {
      match: [
        { text: 'Authorization: sso-key {base62*12}_{base62*22}:{base62*22}' },
        { text: "headers = {'Authorization': 'sso-key {base62*30}:{base62*22}'}", path: 'dns.py' },
      ],
      skip: [{ text: 'Authorization: sso-key API_KEY:API_SECRET' }, { text: 'sso-key $KEY:$SECRET' }],
    },
  },
  {
    kind: 'named',
    id: 'godaddy.api-secret',
    family: 'credential',
    title: 'GoDaddy API secret',
    description: 'The secret of a GoDaddy API key, beside its name.',
    impact: 'Whoever has both halves changes, transfers and buys domains and changes their DNS.',
    remedy: 'Delete the key at developer.godaddy.com under API keys and create a new one.',
    rotation: 'https://developer.godaddy.com/keys',
    severity: 'high',
    confidence: 'medium',
    tags: ['cloud'],
    references: ['https://developer.godaddy.com/getstarted'],
    names: ['godaddy', 'go_daddy', 'gd_secret'],
    value: /[A-Za-z0-9]{20,24}/,
    words: ['secret', '^["\\\'\\]]{0,3}\\s*(?:=>|:=|[:=,])'],
    examples: {
      match: [
        { text: 'GODADDY_API_SECRET={base62*22}' },
        { text: 'godaddy:\n  secret: "{base62*22}"', path: 'dns.yml' },
      ],
      skip: [{ text: 'GODADDY_API_SECRET=your_secret' }, { text: 'godaddy order {base62*22}' }],
    },
  },
  {
    kind: 'named',
    id: 'godaddy.api-key',
    family: 'credential',
    title: 'GoDaddy API key',
    description: 'The key half of a GoDaddy API credential, beside its name.',
    impact: 'Whoever has both halves changes, transfers and buys domains and changes their DNS.',
    remedy: 'Delete the key at developer.godaddy.com under API keys and create a new one.',
    rotation: 'https://developer.godaddy.com/keys',
    severity: 'medium',
    confidence: 'medium',
    tags: ['cloud'],
    references: ['https://developer.godaddy.com/getstarted'],
    names: ['godaddy', 'go_daddy', 'gd_key'],
    value: /[A-Za-z0-9]{10,14}_[A-Za-z0-9]{20,24}/,
    words: ['key', '^["\\\'\\]]{0,3}\\s*(?:=>|:=|[:=,])'],
    examples: {
      match: [
        { text: 'GODADDY_API_KEY={base62*12}_{base62*22}' },
        { text: 'godaddy_key: "{base62*12}_{base62*22}"', path: 'dns.yml' },
      ],
      skip: [{ text: 'GODADDY_API_KEY=your_api_key' }, { text: 'godaddy item {base62*12}_{base62*22}' }],
    },
  },
];
