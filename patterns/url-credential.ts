// Addresses with credentials in their user part or their parameters.
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: examples are other languages’ templates.
import type { Pattern } from '../src/model/pattern.ts';

export const urlCredentialPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'url.password',
    family: 'credential',
    title: 'address with a password',
    description: 'An address with a user and a password in it.',
    impact: 'Whoever has it gets in as that user.',
    remedy: 'Change the password and take it out of the address.',
    rotation: 'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html',
    severity: 'high',
    confidence: 'medium',
    tags: ['security'],
    references: ['https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1'],
    keywords: ['://'],
    probe: /:\/\/[^\s"'`<>@]{1,310}@/,
    regex:
      /(?<=(?<![A-Za-z0-9+.-])[a-z][a-z0-9+.-]{1,20}):\/\/(?<user>[^\s:@/"'`<>]{0,100}):(?<secret>(?![A-Z]{2,30}(?:_[A-Z0-9]{1,30}){1,6}@|[a-z]{0,20}(?:Password|Passwd|Token)@)[^\s/"'`<>]{1,200})@(?<host>[^\s/:"'`<>?#,;)|]{1,253})/i,
    matchBytesMax: 700,
    checks: [{ kind: 'real-value' }],
    allow: [/^x-oauth-basic$/],
    rank: 15,
    examples: {
      match: [
        { text: 'git clone https://bob:{base62*16}@git.acme.io/team/app.git' },
        { text: 'PIP_INDEX_URL="https://svc:{print*14}@pypi.acme.io/simple"', path: 'build.sh' },
        { text: 'proxy = http://build:{base62*10}@proxy.acme.io:3128', path: 'pip.conf' },
      ],
      skip: [
        { text: 'https://user:password@example.com/' },
        { text: 'https://user:pass@host:8080' },
        { text: 'http://${USER}:${PASS}@host' },
        { text: 'https://username:your_token@github.com/o/r' },
        { text: 'https://host:8080/a@b' },
        { text: 'http://{user}:{password}@{host}' },
        { text: 'https://a.b/c?x=d:e@f' },
      ],
    },
  },
  {
    kind: 'regex',
    id: 'url.token-as-user',
    family: 'credential',
    title: 'address with a token',
    description: 'An address of a Git host with a token in the place of the user.',
    impact: 'Whoever has it reads, and by the token’s rights writes, the repositories.',
    remedy: 'Revoke the token and take it out of the address.',
    rotation: 'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html',
    severity: 'critical',
    confidence: 'medium',
    tags: ['security'],
    references: ['https://docs.github.com/en/get-started/git-basics/about-remote-repositories'],
    keywords: ['://'],
    probe: /:\/\/[^\s"'`<>@]{1,310}@/,
    regex:
      /(?<=https?):\/\/(?<secret>(?=[A-Za-z_-]{0,60}\d)[A-Za-z0-9_-]{20,255})(?::x-oauth-basic)?@(?![\w.-]{0,80}sentry)(?:[\w-]{1,60}\.){1,5}[a-z]{2,24}(?=[/:"'\s])/i,
    matchBytesMax: 640,
    checks: [
      { kind: 'entropy', bitsMin: 3 },
      { kind: 'character-classes', classesMin: 2 },
      { kind: 'real-value' },
    ],
    rank: 15,
    examples: {
      match: [
        { text: 'git remote add origin https://{hex*40}@github.com/acme/app.git' },
        { text: 'git clone https://{base62*32}:x-oauth-basic@git.acme.io/a.git', path: 'ci.sh' },
      ],
      skip: [
        { text: 'https://{~}{hex*32}@o1.ingest.sentry.io/2' },
        { text: 'git clone https://some-user-name-of-a-person@bitbucket.org/a/b' },
      ],
    },
  },
  {
    kind: 'regex',
    id: 'url.secret-parameter',
    family: 'credential',
    title: 'address with a secret parameter',
    description: 'An address with a token or key among its parameters.',
    impact:
      'Addresses land in logs, histories and referrers; whoever has it calls the service with the ' +
      'owner’s rights.',
    remedy: 'Revoke the token, and send the new one in a header.',
    rotation: 'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html',
    severity: 'high',
    confidence: 'medium',
    tags: ['security'],
    references: ['https://www.rfc-editor.org/rfc/rfc6750#section-5.3'],
    keywords: ['token=', 'key=', 'secret=', 'auth=', 'sig=', 'signature=', 'code='],
    regex:
      /[?&](?:amp;)?(?!(?:object|cache|partition|row|sort|file|public|site|idempotency)[-_]?key=)(?<name>[\w-]{0,30}?(?:key|token|secret|auth|sig|signature))=(?<secret>[^\s&"'`<>#\\|(){}[\]^,;]{12,400})/i,
    matchBytesMax: 700,
    checks: [{ kind: 'random' }, { kind: 'real-value' }],
    rank: 14,
    examples: {
      match: [
        { text: 'curl "https://api.acme.io/v1/items?api_key={base62*32}"' },
        { text: 'fetch(`https://api.acme.io/me?access_token={base64url*40}&x=1`)', path: 'app.js' },
        { text: 'https://maps.acme.io/js?v=3&key={base62*32}' },
      ],
      skip: [
        { text: 'https://api.acme.io/?api_key=YOUR_API_KEY' },
        { text: 'https://api.acme.io/?token=${TOKEN}' },
        { text: '/search?key=some-category-name' },
        { text: '?access_token=<token>' },
        { text: '?signature=sha256' },
        { text: '/search?key=some-category-2023-name' },
      ],
    },
  },
  {
    kind: 'regex',
    id: 'url.password-parameter',
    family: 'credential',
    title: 'address with a password parameter',
    description: 'An address with a password among its parameters.',
    impact: 'Addresses land in logs, histories and referrers; whoever has it logs in as that user.',
    remedy: 'Change the password, and send the new one in the body of the request.',
    rotation: 'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html',
    severity: 'high',
    confidence: 'medium',
    tags: ['security'],
    references: ['https://cwe.mitre.org/data/definitions/598.html'],
    keywords: ['password=', 'passwd=', 'pwd=', 'passphrase=', 'pass='],
    regex:
      /[?&](?:amp;)?(?:[\w-]{0,30}?(?:password|passwd|passphrase|pwd|pass))=(?<secret>[^\s&"'`<>#\\|(){}[\]^,;]{4,200})/i,
    matchBytesMax: 700,
    checks: [{ kind: 'real-value' }, { kind: 'character-classes', classesMin: 2 }],
    rank: 14,
    examples: {
      match: [
        { text: 'see http://cam.acme.io/view?user=admin&pwd={base62*10}' },
        { text: 'url = "https://a.acme.io/login?user=bob&password={base62*12}"', path: 'a.py' },
      ],
      skip: [
        { text: 'https://a.io/?password=password' },
        { text: '/login?password=${p}' },
        { text: '?pass=true' },
        { text: '&password=secret' },
      ],
    },
  },
];
