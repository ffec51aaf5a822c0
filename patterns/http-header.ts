// Credentials in HTTP headers: in requests, curl commands, code and configuration.
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: examples are other languages’ templates.
import type { Pattern } from '../src/model/pattern.ts';

export const httpHeaderPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'http.basic-auth',
    family: 'credential',
    title: 'HTTP basic authentication',
    description:
      'A Basic authorization header: user and password, merely encoded. Whoever reads it logs ' +
      'in as that user.',
    remedy: 'Change the password and take the header out of the file.',
    severity: 'high',
    confidence: 'high',
    references: ['https://www.rfc-editor.org/rfc/rfc7617'],
    keywords: ['basic '],
    regex: /(?<![A-Za-z])basic\s{1,4}(?<secret>[A-Za-z0-9+/_-]{8,400}={0,2})(?![A-Za-z0-9+/=_-])/i,
    checks: [{ kind: 'base64-contains', text: ':' }],
    allow: [/^QWxhZGRpbjpvcGVu/],
    rank: 16,
    examples: {
      match: [
        { text: 'Authorization: Basic {b64:svc:{base62*14}}' },
        { text: 'curl -H "Authorization: Basic {b64:bob:{base62*12}}" https://a.acme.io', path: 'run.sh' },
      ],
      skip: [
        { text: 'Authorization: Basic dXNlcjpwYXNz{~}d29yZA==' },
        { text: 'Basic QWxhZGRpbjpvcGVu{~}IHNlc2FtZQ==' },
        { text: 'basic understanding' },
        { text: 'Authorization: Basic ${TOKEN}' },
      ],
    },
  },
  {
    kind: 'regex',
    id: 'http.basic-auth-call',
    family: 'credential',
    title: 'user and password given to an HTTP client',
    description:
      'A user and a password that a program gives to its HTTP client. Whoever has them logs in ' +
      'as that user.',
    remedy: 'Change the password, and read it from the environment or a secret store.',
    severity: 'high',
    confidence: 'medium',
    references: ['https://requests.readthedocs.io/en/latest/user/authentication/'],
    keywords: ['auth', 'credential'],
    regex:
      /(?:(?<![A-Za-z0-9_])auth\s{0,3}[=:]\s{0,3}[([]|(?:HTTPBasicAuth|HTTPDigestAuth|basic_?auth|set_?basic_?auth|BasicCredentials|UsernamePasswordCredentials|NetworkCredential|PasswordAuthentication|UsernamePasswordAuthenticationToken|http_basic_authenticate_with|request\.SetBasicAuth)\s{0,3}\()\s{0,8}(?:name:\s{0,3}|user(?:name)?\s{0,3}[=:]\s{0,3})?["'](?<user>[^"'\n]{1,80})["']\s{0,4},\s{0,8}(?:password\s{0,3}[=:]\s{0,3}|pass(?:word)?:\s{0,3})?["'](?<secret>[^"'\n]{3,120})["']/i,
    checks: [{ kind: 'real-value' }],
    rank: 12,
    examples: {
      match: [
        { text: 'requests.get(url, auth=("bob", "{base62*14}"))' },
        { text: 'req.SetBasicAuth("svc", "{print*12}")', path: 'main.go' },
        { text: 'new NetworkCredential("svc", "{base62*12}")' },
      ],
      skip: [
        { text: 'requests.get(url, auth=("user", "pass"))' },
        { text: 'auth=(user, password)' },
        { text: 'req.SetBasicAuth("user", "password")' },
      ],
    },
  },
  {
    kind: 'regex',
    id: 'code.login-call',
    family: 'credential',
    title: 'user and password given to a server',
    description:
      'A user and a password that a program gives to a database, a mail server or the like. ' +
      'Whoever has them logs in as that user.',
    remedy: 'Change the password, and read it from the environment or a secret store.',
    severity: 'high',
    confidence: 'medium',
    references: ['https://cwe.mitre.org/data/definitions/798.html'],
    keywords: [
      '.login(',
      'getConnection(',
      'PDO(',
      'mysql_connect',
      'mysqli',
      'oci_connect',
      'ftp_login',
      'imap_open',
      'ssh2_auth_password',
    ],
    regex:
      /(?:(?:smtp|server|mail|mailer|imap|ftp|s|session|conn|connection|M|bot|client)\w{0,12}\.login\(|DriverManager\.getConnection\([^,\n]{1,200},|new\s{1,3}PDO\([^;\n]{1,200}?,|(?:mysqli?_connect|new\s{1,3}mysqli)\s{0,2}\([^,\n]{1,80},|oci_connect\(|(?:ftp_login|imap_open|ssh2_auth_password)\([^,\n]{1,120},)\s{0,8}["'](?<user>\w[^"'\n()]{0,80})["']\s{0,4},\s{0,8}(?:password\s{0,2}=\s{0,2})?["'](?<secret>[^"'\n]{3,120})["']/,
    checks: [{ kind: 'real-value' }],
    rank: 12,
    examples: {
      match: [
        { text: 'smtp.login("bob@acme.io", "{base62*12}")' },
        { text: 'DriverManager.getConnection(url, "root", "{base62*12}");', path: 'src/Db.java' },
        { text: "$db = new mysqli('localhost', 'root', '{print*12}', 'app');" },
      ],
      skip: [
        { text: 'smtp.login("user", "password")' },
        { text: 'DriverManager.getConnection(url, user, password)' },
        { text: 'new PDO($dsn, "root", "")' },
      ],
    },
  },
  {
    kind: 'regex',
    id: 'jwt.signing-secret',
    family: 'credential',
    title: 'secret that signs JSON web tokens',
    description:
      'A literal secret that signs or verifies JSON web tokens. Whoever has it makes tokens ' +
      'that the service takes for its own, for any user.',
    remedy: 'Change the secret (all sessions end), and read it from the environment or a secret ' + 'store.',
    severity: 'high',
    confidence: 'medium',
    references: ['https://www.rfc-editor.org/rfc/rfc8725#section-3.5'],
    keywords: ['jwt.', 'jsonwebtoken.'],
    regex:
      /(?:jwt|jsonwebtoken)\.(?:sign|encode|verify|decode)\(\s{0,8}(?:\{[^{}\n]{0,200}\}|[^,\n{}]{1,120}),\s{0,8}["'](?<secret>[^"'\n]{8,200})["']\s{0,4}[,)]/,
    checks: [
      { kind: 'real-value' },
      { kind: 'character-classes', classesMin: 2 },
      { kind: 'entropy', bitsMin: 3 },
    ],
    rank: 12,
    examples: {
      match: [
        { text: "jwt.sign(payload, '{base62*32}')" },
        { text: 'jwt.encode({"sub": 1}, "{hex*40}", algorithm="HS256")', path: 'app.py' },
      ],
      skip: [
        { text: "jwt.sign(payload, 'secret')" },
        { text: 'jwt.verify(token, process.env.JWT_SECRET)' },
        { text: "jwt.sign(payload, 'your-secret-key')" },
        { text: "jwt.decode(token, 'super-secret-value')" },
      ],
    },
  },
  {
    kind: 'regex',
    id: 'http.bearer-token',
    family: 'credential',
    title: 'HTTP bearer token',
    description:
      'A bearer token in an Authorization header. Whoever has it calls the service with its ' +
      'owner’s rights until it expires.',
    remedy: 'Revoke the token and take it out of the file.',
    severity: 'high',
    confidence: 'medium',
    references: ['https://www.rfc-editor.org/rfc/rfc6750'],
    keywords: ['bearer', 'authorization'],
    regex:
      /(?:(?<![A-Za-z])bearer\s{1,4}|authorization["'`\]]{0,2}[^\S\n]{0,4}(?:=>|[:=,])[^\S\n]{0,4}["'`]{0,2}(?:token token=["']?|token |apikey |api-key |key=|ssws |genieKey |bot )["']?)(?<secret>[A-Za-z0-9._~+/=-]{16,2000})(?![A-Za-z0-9._~+/=-])/i,
    matchBytesMax: 2300,
    checks: [{ kind: 'random' }, { kind: 'real-value' }],
    rank: 12,
    examples: {
      match: [
        { text: 'Authorization: Bearer {base62*40}' },
        { text: "headers: { 'Authorization': 'Bearer {base64url*32}' }", path: 'client.js' },
        { text: 'curl -H "Authorization: token {hex*40}" https://git.acme.io/api', path: 'run.sh' },
      ],
      skip: [
        { text: 'Authorization: Bearer YOUR_ACCESS_TOKEN' },
        { text: 'Authorization: Bearer $TOKEN' },
        { text: 'Bearer authentication-is-required' },
        { text: 'bearer token-based-authentication' },
        { text: 'Authorization: Bearer <token>' },
        { text: 'bearer abcdefghijklmnopqrstuvwxyz' },
      ],
    },
  },
  {
    kind: 'regex',
    id: 'http.api-key-header',
    family: 'credential',
    title: 'API key header',
    description:
      'An API key or token in an HTTP header of its own. Whoever has it calls the service with ' +
      'the owner’s rights.',
    remedy: 'Revoke the key and take it out of the file.',
    severity: 'high',
    confidence: 'medium',
    references: ['https://swagger.io/docs/specification/v3_0/authentication/api-keys/'],
    keywords: ['x-', 'private-token', 'api-key', 'ocp-apim', 'job-token', 'deploy-token'],
    regex:
      /(?<![\w-])(?:x-(?:[a-z]{2,20}-){0,2}(?:api-?key|key|auth-?token|token|access-?token|secret|api-?token|api-?secret|auth)|(?:private|job|deploy)-token|api-key|ocp-apim-subscription-key)["'`\]]{0,2}[^\S\n]{0,4}(?:=>|[:=,])[^\S\n]{0,4}["'`]{0,2}(?<secret>[A-Za-z0-9._~+/:-]{12,400}={0,2})(?![A-Za-z0-9._~+/=-])/i,
    checks: [{ kind: 'random' }, { kind: 'real-value' }],
    rank: 12,
    examples: {
      match: [
        { text: 'X-Api-Key: {base62*32}' },
        { text: "request.setHeader('X-Auth-Token', '{hex*32}')", path: 'a.js' },
        { text: 'curl --header "PRIVATE-TOKEN: {base62*20}" https://git.acme.io', path: 'a.sh' },
      ],
      skip: [
        { text: 'X-Api-Key: your-api-key-here' },
        { text: 'X-Auth-Token: ${TOKEN}' },
        { text: "'X-Api-Key': 'string'" },
        { text: 'X-Forwarded-Key: abc' },
      ],
    },
  },
  {
    kind: 'regex',
    id: 'http.session-cookie',
    family: 'credential',
    title: 'session cookie',
    description:
      'A Cookie header with a session in it. Until the session ends, whoever has it is its ' + 'user.',
    remedy: 'Sign the session out and take the header out of the file.',
    severity: 'medium',
    confidence: 'medium',
    references: ['https://www.rfc-editor.org/rfc/rfc6265'],
    keywords: ['cookie'],
    regex:
      /(?<![A-Za-z])(?:set-)?cookie["']?\s{0,2}[:,=]\s{0,2}["']?[^\n"']{0,400}?(?<![A-Za-z0-9])(?:[\w.-]{0,24}(?:sess(?:ion)?(?:[_-]?id)?|sid|auth|token|jwt|remember_me|_t))=(?<secret>[A-Za-z0-9%._~+/:-]{20,400})/i,
    matchBytesMax: 900,
    checks: [{ kind: 'random' }, { kind: 'real-value' }],
    rank: 12,
    examples: {
      match: [
        { text: 'Cookie: theme=dark; sessionid={lowerdigits*32}' },
        { text: "curl -H 'cookie: connect.sid=s%3A{base62*32}.{base62*43}' https://a.acme.io", path: 'a.sh' },
      ],
      skip: [
        { text: 'Cookie: sessionid=<session>' },
        { text: 'Set-Cookie: session=abc; Path=/' },
        { text: 'document.cookie = "theme=dark"' },
      ],
    },
  },
];
