// Credentials of Cloudflare: API, Origin CA, tunnels, Access, R2, Turnstile.
// https://developers.cloudflare.com/fundamentals/api/get-started/
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
    rotation: 'https://developers.cloudflare.com/fundamentals/api/how-to/roll-token/',
    severity: 'critical',
    confidence: 'high',
    tags: ['cloud', 'cdn'],
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
    kind: 'named',
    id: 'cloudflare.named-token',
    family: 'credential',
    title: 'Cloudflare API token beside its name',
    description: 'A value of the shape of a Cloudflare API token, beside Cloudflare’s name.',
    impact: 'Whoever has it changes DNS, certificates and Workers within its rights.',
    remedy: 'Roll the token under My Profile, API Tokens.',
    rotation: 'https://developers.cloudflare.com/fundamentals/api/how-to/roll-token/',
    severity: 'critical',
    confidence: 'medium',
    tags: ['cloud', 'cdn'],
    references: ['https://developers.cloudflare.com/fundamentals/api/get-started/create-token/'],
    names: ['cloudflare', 'cf_api', 'cf_token', 'cf_dns', 'cf_account', 'cf_zone', 'wrangler'],
    value: /[A-Za-z0-9_-]{40}/,
    words: ['token', 'key', 'bearer', 'auth', 'secret', '^["\\\'\\]]{0,3}\\s*(?:=>|:=|[:=,])'],
    examples: {
      match: [
        { text: 'CLOUDFLARE_API_TOKEN={base62*40}' },
        { text: 'cloudflare_token = "{base64url*39}x"', path: 'main.tf' },
        { text: 'CF_API_TOKEN: "{base64url*39}x"', path: 'dns.yml' },
      ],
      skip: [
        { text: 'CLOUDFLARE_API_TOKEN=your-cloudflare-api-token-goes-here-xxx' },
        { text: 'CLOUDFLARE_API_TOKEN=${CF}' },
        { text: 'cloudflare/wrangler-action@{hex*40}' },
      ],
    },
  },
  {
    kind: 'named',
    id: 'cloudflare.global-api-key',
    family: 'credential',
    title: 'Cloudflare global API key',
    description: 'The global API key of a Cloudflare user, beside Cloudflare’s name or its header.',
    impact:
      'With the user’s mail address, whoever has it does everything that the user may, in ' + 'all accounts.',
    remedy: 'Change the global API key under My Profile, API Tokens.',
    rotation: 'https://developers.cloudflare.com/fundamentals/api/get-started/keys/',
    severity: 'critical',
    confidence: 'medium',
    tags: ['cloud', 'cdn'],
    references: ['https://developers.cloudflare.com/fundamentals/api/get-started/keys/'],
    names: ['cloudflare', 'cf_api', 'cf_key', 'cf_global', 'x_auth_key', 'cloudflare_global'],
    value: /[0-9a-f]{37}/,
    words: ['key', 'token', 'secret', 'auth', '^["\\\'\\]]{0,3}\\s*(?:=>|:=|[:=,])'],
    examples: {
      match: [
        { text: 'CF_API_KEY: {hex*37}', path: 'dns.yml' },
        { text: 'X-Auth-Email: bob@acme.io\nX-Auth-Key: {hex*37}' },
        { text: 'dns_cloudflare_api_key = {hex*37}', path: 'cloudflare.ini' },
      ],
      skip: [{ text: 'CLOUDFLARE_API_KEY=your-global-key' }, { text: 'cloudflare object {hex*37}' }],
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
    rotation: 'https://developers.cloudflare.com/fundamentals/api/get-started/ca-keys/',
    severity: 'high',
    confidence: 'high',
    tags: ['cloud', 'cdn'],
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
  {
    kind: 'regex',
    id: 'cloudflare.tunnel-token',
    family: 'credential',
    title: 'Cloudflare tunnel token',
    description:
      'The token of a remotely managed Cloudflare tunnel: account, tunnel and secret as ' +
      'JSON, in base64.',
    impact:
      'Whoever has it runs the tunnel and receives the traffic that is meant for the ' + 'service behind it.',
    remedy:
      'Rotate the tunnel’s token in the dashboard under Networks, Tunnels, and restart the ' + 'connectors.',
    rotation:
      'https://developers.cloudflare.com/cloudflare-one/connections/connect-networks/configure-tunnels/remote-tunnel-permissions/',
    severity: 'high',
    confidence: 'high',
    tags: ['cloud', 'cdn'],
    references: [
      'https://developers.cloudflare.com/cloudflare-one/connections/connect-networks/configure-tunnels/remote-tunnel-permissions/',
    ],
    keywords: ['eyJhIjoi'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>eyJhIjoi[A-Za-z0-9+/]{120,300}={0,2})(?![A-Za-z0-9+/=])/,
    checks: [{ kind: 'base64-contains', text: '"t":"' }],
    rank: 31,
    examples: {
      match: [
        {
          text: 'cloudflared service install {b64:{"a":"{hex*32}","t":"{hex*8}-{hex*4}-{hex*4}-{hex*4}-{hex*12}","s":"{base62*40}"}}',
        },
        {
          text: 'TUNNEL_TOKEN: {b64:{"a":"{hex*32}","t":"{hex*8}-{hex*4}-{hex*4}-{hex*4}-{hex*12}","s":"{base62*64}"}}',
          path: 'compose.yml',
        },
      ],
      skip: [{ text: 'TUNNEL_TOKEN=eyJhIjoi...' }, { text: '{b64:{"a":"{hex*32}","b":"{base62*100}"}}' }],
    },
  },
  {
    kind: 'regex',
    id: 'cloudflare.tunnel-secret',
    family: 'credential',
    title: 'Cloudflare tunnel secret',
    description: 'The secret in a credentials file of a locally managed Cloudflare tunnel.',
    impact:
      'Whoever has it runs the tunnel and receives the traffic that is meant for the ' + 'service behind it.',
    remedy: 'Delete the tunnel, or rotate its secret, and create new credentials.',
    rotation: 'https://developers.cloudflare.com/fundamentals/api/how-to/roll-token/',
    severity: 'high',
    confidence: 'high',
    tags: ['cloud', 'cdn'],
    references: [
      'https://developers.cloudflare.com/cloudflare-one/connections/connect-networks/do-more-with-tunnels/local-management/tunnel-useful-terms/',
    ],
    keywords: ['TunnelSecret'],
    regex: /TunnelSecret\\?["']\s{0,4}:\s{0,4}\\?["'](?<secret>[A-Za-z0-9+/]{40,100}={0,2})\\?["']/i,
    checks: [{ kind: 'entropy', bitsMin: 3.5 }, { kind: 'real-value' }],
    companion: {
      title: 'tunnel id',
      regex:
        /TunnelID\\?["']\s{0,4}:\s{0,4}\\?["'](?<companion>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/i,
      need: 'optional',
    },
    examples: {
      match: [
        {
          text: '{"AccountTag":"{hex*32}","TunnelSecret":"{base64*43}=","TunnelID":"{hex*8}-{hex*4}-{hex*4}-{hex*4}-{hex*12}"}',
        },
        { text: '  "TunnelSecret": "{base64*43}=",', path: 'creds.json' },
      ],
      skip: [{ text: '"TunnelSecret": "<secret>"' }, { text: '"TunnelSecret": ""' }],
    },
  },
  {
    kind: 'named',
    id: 'cloudflare.access-service-token',
    family: 'credential',
    title: 'Cloudflare Access service token secret',
    description: 'The client secret of a Cloudflare Access service token.',
    impact: 'With the client id, whoever has it passes Cloudflare Access to the applications ' + 'behind it.',
    remedy: 'Delete or rotate the service token in Zero Trust under Access, Service credentials.',
    rotation: 'https://developers.cloudflare.com/cloudflare-one/identity/service-tokens/',
    severity: 'high',
    confidence: 'medium',
    tags: ['cloud', 'cdn'],
    references: ['https://developers.cloudflare.com/cloudflare-one/identity/service-tokens/'],
    names: ['cf_access', 'cloudflare_access', 'cf_client', 'access_client', 'cloudflare'],
    value: /[0-9a-f]{64}/,
    words: ['secret'],
    companion: {
      title: 'client id',
      regex: /(?<![A-Za-z0-9])(?<companion>[0-9a-f]{32}\.access)(?![A-Za-z0-9.])/,
      need: 'preferred',
    },
    examples: {
      match: [
        { text: 'CF-Access-Client-Id: {hex*32}.access\nCF-Access-Client-Secret: {hex*64}' },
        { text: 'CF_ACCESS_CLIENT_ID={hex*32}.access\nCF_ACCESS_CLIENT_SECRET={hex*64}', path: 'e2e.conf' },
      ],
      skip: [
        { text: 'CF-Access-Client-Secret: <CLIENT_SECRET>' },
        { text: 'cf_access build sha256 {hex*64}' },
      ],
    },
  },
  {
    kind: 'regex',
    id: 'cloudflare.r2-secret-access-key',
    family: 'credential',
    title: 'Cloudflare R2 secret access key',
    description: 'The secret access key of Cloudflare R2, for its S3-compatible interface.',
    impact: 'With the access key id, whoever has it reads, changes and deletes what the buckets ' + 'hold.',
    remedy: 'Roll or delete the R2 API token in the dashboard and create a new one.',
    rotation: 'https://developers.cloudflare.com/r2/api/tokens/',
    severity: 'high',
    confidence: 'medium',
    tags: ['cloud', 'storage'],
    references: ['https://developers.cloudflare.com/r2/api/tokens/'],
    keywords: [
      'secret_access_key',
      'secret-access-key',
      'secretaccesskey',
      'secret_key',
      'secret-key',
      'secretkey',
    ],
    regex:
      /(?:secret_access_key|secret-access-key|secretaccesskey|secret_key|secret-key|secretkey)["'\]]{0,2}[^\S\n]{0,8}(?:=>|:=|[:=,])[^\S\n]{0,8}["'`]{0,2}(?<secret>[0-9a-f]{64})(?![0-9a-f])/i,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    companion: {
      title: 'access key id',
      regex:
        /(?:(?:access|key)[_-]?(?:key)?[_-]?id|access[_-]?key)["'\]]{0,2}\s{0,4}(?:=>|[:=,])\s{0,4}["']?(?<companion>[0-9a-f]{32})(?![0-9a-f])|(?<endpoint>r2\.cloudflarestorage\.com)/i,
      need: 'required',
    },
    rank: 23,
    examples: {
      match: [
        { text: 'R2_ACCESS_KEY_ID={hex*32}\nR2_SECRET_ACCESS_KEY={hex*64}' },
        { text: "accessKeyId: '{hex*32}',\n  secretAccessKey: '{hex*64}',", path: 'store.js' },
      ],
      skip: [{ text: 'R2_SECRET_ACCESS_KEY=<SECRET_ACCESS_KEY>' }, { text: 'r2.bucket sha256 {hex*64}' }],
    },
  },
  {
    kind: 'regex',
    id: 'cloudflare.turnstile-secret',
    family: 'credential',
    title: 'Cloudflare Turnstile secret key',
    description: 'The secret key of a Turnstile widget.',
    impact: 'Whoever has it validates answers in the site’s name; the protection counts for ' + 'nothing.',
    remedy: 'Rotate the secret key in the widget’s settings.',
    rotation: 'https://developers.cloudflare.com/turnstile/troubleshooting/rotate-secret-key/',
    severity: 'medium',
    confidence: 'high',
    tags: ['cloud', 'security'],
    references: ['https://developers.cloudflare.com/turnstile/get-started/'],
    keywords: ['0x4AAAAAA'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>0x4AAAAAA[A-Za-z0-9_-]{26})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'TURNSTILE_SECRET_KEY=0x4AAAAAAA{base64url*24}x' },
        { text: 'secret: "0x4AAAAAAB{base64url*24}x"', path: 'captcha.yml' },
      ],
      skip: [
        { text: 'TURNSTILE_SITE_KEY=0x4AAAAAAA{base62*15}' },
        { text: '1x0000000000000000000000000000000AA' },
      ],
    },
  },
];
