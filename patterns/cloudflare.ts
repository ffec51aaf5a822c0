// cloudflare: Cloudflare API token, Cloudflare API token or key, Cloudflare Origin CA key.
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: examples are other languages’ templates.
import type { Pattern } from '../src/model/pattern.ts';

export const cloudflarePatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'cloudflare.token',
    family: 'credential',
    title: 'Cloudflare API token',
    description: 'An API token, account token or global API key of Cloudflare in its prefixed form.',
    impact: 'Whoever has it changes DNS, certificates and Workers within its rights.',
    remedy: 'Roll the token under My Profile, API Tokens.',
    severity: 'critical',
    confidence: 'high',
    tags: ['cloud'],
    references: ['https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/'],
    keywords: ['cfut_', 'cfat_', 'cfk_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>cf(?:ut|at|k)_[A-Za-z0-9_-]{40,60})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3.8 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'CLOUDFLARE_API_TOKEN=cfut_{base62*48}' },
        { text: '"cfat_{base62*48}"' },
        { text: 'cfk_{base62*48}' },
      ],
      skip: [{ text: 'cfut_{base62*12}' }],
    },
  },
  {
    kind: 'regex',
    id: 'cloudflare.named-token',
    family: 'credential',
    title: 'Cloudflare API token or key',
    description: 'A value of the length of a Cloudflare API token or global key, beside Cloudflare’s name.',
    impact: 'Whoever has it changes DNS, certificates and Workers within its rights.',
    remedy: 'Roll the token under My Profile, API Tokens, or change the global API key.',
    severity: 'critical',
    confidence: 'medium',
    tags: ['cloud'],
    references: [
      'https://developers.cloudflare.com/fundamentals/api/get-started/create-token/',
      'https://developers.cloudflare.com/fundamentals/api/get-started/keys/',
    ],
    keywords: ['cloudflare', 'cf_', 'x-auth-key'],
    regex:
      /(?:cloudflare[\w.-]{0,30}|cf_(?:api_|global_|account_)?|x-auth-)(?:token|key)["'\]]{0,2}[^\S\n]{0,8}(?:=>|:=|[:=,])[^\S\n]{0,8}["'`]?(?<secret>[0-9a-f]{37}|[A-Za-z0-9_-]{40})(?![A-Za-z0-9_-])/i,
    checks: [
      { kind: 'entropy', bitsMin: 3 },
      { kind: 'character-classes', classesMin: 2 },
      { kind: 'real-value' },
    ],
    rank: 12,
    examples: {
      match: [
        { text: 'CLOUDFLARE_API_TOKEN={base62*40}' },
        { text: 'CF_API_KEY: {hex*37}', path: 'dns.yml' },
        { text: 'cloudflare_token = "{base64url*40}"' },
      ],
      skip: [
        { text: 'CLOUDFLARE_API_TOKEN=your-cloudflare-api-token-goes-here-xxx' },
        { text: 'CLOUDFLARE_API_TOKEN=${CF}' },
      ],
    },
  },
  {
    kind: 'regex',
    id: 'cloudflare.origin-ca-key',
    family: 'credential',
    title: 'Cloudflare Origin CA key',
    description: 'An Origin CA key of Cloudflare.',
    impact: 'Whoever has it issues certificates that Cloudflare trusts for the origin.',
    remedy: 'Change the key under My Profile, API Tokens.',
    severity: 'high',
    confidence: 'high',
    tags: ['cloud'],
    references: ['https://developers.cloudflare.com/fundamentals/api/get-started/ca-keys/'],
    keywords: ['v1.0-'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>v1\.0-[0-9a-f]{24}-[0-9a-f]{146})(?![A-Za-z0-9])/,
    checks: [{ kind: 'real-value' }],
    examples: {
      match: [
        { text: 'X-Auth-User-Service-Key: v1.0-{hex*24}-{hex*146}' },
        { text: 'ca = "v1.0-{hex*24}-{hex*146}"' },
      ],
      skip: [{ text: 'v1.0-{hex*24}' }],
    },
  },
];
