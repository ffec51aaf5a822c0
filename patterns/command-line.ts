// Passwords given to programs on the command line, and in the small files that programs log in with.
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: examples are other languages’ templates.
import type { Pattern } from '../src/model/pattern.ts';

export const commandLinePatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'curl.user-password',
    family: 'credential',
    title: 'password on a curl command line',
    description: 'A curl command with a user and a password. Whoever has it logs in as that user.',
    remedy: 'Change the password; give it by --netrc or from the environment.',
    severity: 'high',
    confidence: 'medium',
    references: ['https://curl.se/docs/manpage.html#-u'],
    keywords: ['curl'],
    regex:
      /(?<![A-Za-z])curl(?:\.exe)?\s[^\n]{0,300}?(?<![A-Za-z0-9-])(?:-[a-zA-Z]{0,6}u|--user|--proxy-user|-U)[ =]{0,2}["']?(?<user>[^\s:"'$]{0,80}):(?!\/\/)(?<secret>[^\s"']{1,120})/,
    checks: [{ kind: 'real-value' }],
    rank: 16,
    examples: {
      match: [
        { text: 'curl -u admin:{base62*12} https://a.acme.io/api' },
        { text: 'curl -s --user "svc:{print*14}" -X POST https://a.acme.io', path: 'deploy.sh' },
      ],
      skip: [
        { text: 'curl -u user:password https://api.acme.io' },
        { text: 'curl -u $USER:$PASS https://a.acme.io' },
        { text: 'curl -u "user:<token>" https://a.acme.io' },
        { text: 'curl -sSfLu https://a.acme.io' },
      ],
    },
  },
  {
    kind: 'regex',
    id: 'command-line.password',
    family: 'credential',
    title: 'password on a command line',
    description:
      'A password given to a program on its command line (sshpass, mysql, redis-cli, ' +
      'ldapsearch, docker login and their like). Whoever has it logs in the same way.',
    remedy: 'Change the password, and give the new one by a file, a prompt or the environment.',
    severity: 'high',
    confidence: 'medium',
    references: ['https://cwe.mitre.org/data/definitions/214.html'],
    keywords: [
      'sshpass',
      'redis-cli',
      'ldap',
      'docker login',
      'podman login',
      'helm',
      'htpasswd',
      'smbclient',
      'mysql',
      'mariadb',
      'plink',
      'pscp',
      'ipmitool',
      'lftp',
      'sqlcmd',
      'unzip',
      '7z',
      'keytool',
      'openssl',
      'chpasswd',
      'net use',
      'cmdkey',
    ],
    regex:
      /(?:(?<![A-Za-z])(?:sshpass\s{1,3}-p|redis-cli\s[^\n|;]{0,100}?(?<=\s)-a|ldap(?:search|modify|add|whoami|delete|passwd|compare)\s[^\n|;]{0,200}?(?<=\s)-w|(?:docker|podman|helm registry|helm)\s{1,3}login\s[^\n|;]{0,160}?(?<=\s)-p|htpasswd\s{1,3}-(?:[a-zA-Z]{0,4}n[a-zA-Z]{0,4}\s{1,3}\S{1,60}|[ac-mo-zA-Z]{0,4}b[ac-mo-zA-Z]{0,4}\s{1,3}\S{1,80}\s{1,3}\S{1,60})(?=\s)|sqlcmd\s[^\n|;]{0,160}?(?<=\s)-P|(?:plink|pscp)(?:\.exe)?\s[^\n|;]{0,120}?(?<=\s)-pw|ipmitool\s[^\n|;]{0,160}?(?<=\s)-P|keytool\s[^\n|;]{0,200}?(?<=\s)-(?:store|key)pass|cmdkey\s[^\n|;]{0,120}?\/pass:|7z[az]?\s[^\n|;]{0,80}?(?<=\s)-p|unzip\s[^\n|;]{0,40}?(?<=\s)-P)\s{0,3}|(?:mysql(?:dump|admin|import|show)?|mariadb(?:-dump|-admin)?)\s[^\n|;]{0,160}?(?<=\s)-p|smbclient\s[^\n|;]{0,120}?-U\s{0,3}["']?[\w\\/.-]{1,60}%|-pass(?:in|out)?\s{1,3}pass:|net\s{1,3}use\s{1,3}(?:[A-Za-z]:\s{1,3})?\\{2,4}\S{3,120}\s{1,3}(?![/*])|(?<=net use[^\n]{0,120})\/user:\S{1,60}\s{1,3})["']?(?<secret>[^\s"'|;&)<>]{3,120})/,
    checks: [{ kind: 'real-value' }],
    rank: 16,
    examples: {
      match: [
        { text: 'sshpass -p {base62*12} ssh root@host' },
        { text: "mysql -u root -p'{print*12}' app < dump.sql", path: 'restore.sh' },
        { text: 'ldapsearch -x -D cn=admin -w {base62*10} -b dc=acme', path: 'a.sh' },
        { text: 'docker login -u me -p {base62*20} registry.acme.io' },
        { text: 'openssl pkcs12 -in a.p12 -passin pass:{base62*10}' },
      ],
      skip: [
        { text: 'sshpass -p $PASS ssh root@host' },
        { text: 'mysql -u root -p app' },
        { text: 'docker login -u me --password-stdin' },
        { text: 'sshpass -p "<password>" ssh' },
        { text: 'docker run --name mysql -p 3306:3306 mysql' },
        { text: 'mysql -u root -ppassword' },
      ],
    },
  },
  {
    kind: 'regex',
    id: 'command-line.chpasswd',
    family: 'credential',
    title: 'password set by a script',
    description:
      'A user name and a password piped into chpasswd. Whoever has it logs in as that user on ' +
      'every machine that ran the script.',
    remedy: 'Change the password on those machines; use keys or a hash.',
    severity: 'high',
    confidence: 'medium',
    references: ['https://man7.org/linux/man-pages/man8/chpasswd.8.html'],
    keywords: ['chpasswd'],
    regex:
      /["'\s](?<user>[a-z_][\w.-]{0,31}):(?<secret>[^\s"'|]{3,80})["']?\s{0,3}\|\s{0,3}(?:sudo\s{1,3})?chpasswd/,
    checks: [{ kind: 'real-value' }],
    rank: 16,
    examples: {
      match: [
        { text: 'RUN echo "root:{base62*10}" | chpasswd' },
        { text: "echo 'bob:{print*10}' | sudo chpasswd", path: 'setup.sh' },
      ],
      skip: [{ text: 'echo "root:$PW" | chpasswd' }, { text: 'echo "$USER:${PASS}" | chpasswd' }],
    },
  },
  {
    kind: 'regex',
    id: 'command-line.piped-password',
    family: 'credential',
    title: 'password piped into a command',
    description:
      'A password or token that a script prints into a login command. Whoever has it logs in ' +
      'the same way.',
    remedy: 'Change the password, and pipe the new one from the environment or a secret store.',
    severity: 'high',
    confidence: 'medium',
    references: ['https://docs.docker.com/reference/cli/docker/login/#password-stdin'],
    keywords: ['--password-stdin', '--with-token', 'sudo -S', '--stdin', 'login -p'],
    regex:
      /(?:echo|printf)\s{1,3}(?:-n\s{1,3})?(?:["']?%s["']?\s{1,3})?["']?(?<secret>[^\s"'|]{4,255})["']?\s{0,3}(?:\||<<<)\s{0,3}[^\n|]{0,120}?(?:--password-stdin|--with-token|sudo -S|passwd --stdin)/,
    checks: [{ kind: 'real-value' }],
    rank: 16,
    examples: {
      match: [
        { text: 'echo "{base62*12}" | docker login -u bob --password-stdin' },
        { text: 'echo {base62*10} | sudo -S apt update', path: 'a.sh' },
      ],
      skip: [
        { text: 'echo "$PASSWORD" | docker login --password-stdin' },
        { text: 'echo ${{ secrets.TOKEN }} | gh auth login --with-token' },
      ],
    },
  },
  {
    kind: 'regex',
    id: 'command-line.secure-string',
    family: 'credential',
    title: 'password in a PowerShell script',
    description:
      'A password that a PowerShell script turns into a secure string. Whoever reads the script ' +
      'has it in plain text.',
    remedy: 'Change the password; read it with Get-Credential or from a secret store.',
    severity: 'high',
    confidence: 'medium',
    references: [
      'https://learn.microsoft.com/en-us/powershell/module/microsoft.powershell.security/convertto-securestring',
    ],
    keywords: ['ConvertTo-SecureString', 'NetworkCredential'],
    regex:
      /(?:ConvertTo-SecureString\s{1,4}(?:-String\s{1,4})?(?:-AsPlainText\s{1,4}|-Force\s{1,4}){0,2}(?:-String\s{1,4})?["'](?<secret>[^"'\n]{3,120})["'](?=[^\n]{0,60}))/i,
    checks: [{ kind: 'real-value' }],
    rank: 16,
    examples: {
      match: [
        { text: 'ConvertTo-SecureString "{base62*12}" -AsPlainText -Force' },
        { text: '$p = ConvertTo-SecureString -String "{print*10}" -AsPlainText -Force', path: 'a.ps1' },
      ],
      skip: [
        { text: 'ConvertTo-SecureString $env:PASSWORD -AsPlainText -Force' },
        { text: 'ConvertTo-SecureString "<password>" -AsPlainText' },
      ],
    },
  },
  {
    kind: 'regex',
    id: 'sql.password',
    family: 'credential',
    title: 'password in an SQL statement',
    description:
      'A password that an SQL statement gives to a user of the database. Whoever has it and ' +
      'reaches the server reads and changes what the user may.',
    remedy: 'Change the password, and run such statements from a prompt or with variables.',
    severity: 'high',
    confidence: 'medium',
    references: [
      'https://dev.mysql.com/doc/refman/8.4/en/create-user.html',
      'https://www.postgresql.org/docs/current/sql-createrole.html',
    ],
    keywords: [
      'identified by',
      'identified with',
      'with password',
      'encrypted password',
      'set password',
      'role',
      'alter user',
      'create user',
      'create login',
      'alter login',
    ],
    regex:
      /(?:identified\s{1,4}(?:by|with\s{1,4}["']?\w{2,40}["']?\s{1,4}(?:by|as))|(?:(?:create|alter)\s{1,4}(?:user|role|login)\s[^;\n]{0,120}?|\bwith\s{1,4}|encrypted\s{1,4})password\s{0,4}=?|set\s{1,4}password\s{1,4}(?:for\s[^=\n]{1,80})?=\s{0,4}(?:password\s{0,2}\()?)\s{0,4}(?:N)?["'](?<secret>[^"'\n]{2,120})["']/i,
    checks: [{ kind: 'real-value' }],
    rank: 16,
    examples: {
      match: [
        { text: "CREATE USER 'app'@'%' IDENTIFIED BY '{base62*12}';" },
        { text: "ALTER ROLE app WITH LOGIN PASSWORD '{print*12}';", path: 'init.sql' },
        { text: "CREATE LOGIN app WITH PASSWORD = N'{base62*14}';" },
      ],
      skip: [
        { text: "CREATE USER app IDENTIFIED BY 'password';" },
        { text: "ALTER USER app WITH PASSWORD '${DB_PASSWORD}';" },
        { text: "CREATE USER 'app' IDENTIFIED BY '<password>';" },
      ],
    },
  },
  {
    kind: 'regex',
    id: 'netrc.password',
    family: 'credential',
    title: 'password in netrc form',
    description:
      'A machine, login and password as curl, git and ftp read them. Whoever has it logs in to ' +
      'that machine.',
    remedy: 'Change the password or revoke the token.',
    severity: 'high',
    confidence: 'high',
    references: ['https://everything.curl.dev/usingcurl/netrc.html'],
    keywords: ['machine', 'login'],
    regex:
      /(?:machine\s{1,4}[\w.-]{1,253}|(?<![A-Za-z])default)\s{1,8}(?:login\s{1,4}(?<user>\S{1,120})|account\s{1,4}\S{1,60})\s{1,8}password\s{1,4}["']?(?<secret>[^\s"']{2,255})/,
    checks: [{ kind: 'real-value' }],
    rank: 16,
    examples: {
      match: [
        { text: 'machine git.acme.io login bob password {base62*16}' },
        { text: 'machine api.acme.io\n  login svc\n  password {base62*20}\n', path: 'docs/x.txt' },
      ],
      skip: [
        { text: 'machine github.com login user password <token>' },
        { text: 'machine h login u password ${TOKEN}' },
      ],
    },
  },
  {
    kind: 'regex',
    id: 'pgpass.password',
    family: 'credential',
    title: 'password in pgpass form',
    description:
      'A line of PostgreSQL’s password file: host, port, database, user, password. Whoever has ' +
      'it and reaches the server logs in.',
    remedy: 'Change the password.',
    severity: 'high',
    confidence: 'medium',
    references: ['https://www.postgresql.org/docs/current/libpq-pgpass.html'],
    keywords: [':5432:', ':*:*:'],
    regex:
      /(?<![^\n])[\w.*-]{1,120}:(?:5432|\*):[\w*-]{1,64}:(?<user>[\w.*-]{1,64}):(?<secret>[^\s:]{3,120})(?=\r?\n|$)/,
    checks: [{ kind: 'real-value' }],
    rank: 16,
    examples: {
      match: [
        { text: 'db.acme.io:5432:app:svc:{base62*14}' },
        { text: '*:*:*:postgres:{base62*14}\n', path: 'x.txt' },
      ],
      skip: [{ text: 'hostname:port:database:username:password' }, { text: 'db:5432:app:svc:${PGPASSWORD}' }],
    },
  },
  {
    kind: 'regex',
    id: 'htpasswd.hash',
    family: 'credential',
    title: 'password hash',
    description:
      'A user name with the hash of the password (htpasswd, shadow). Whoever has it can try ' +
      'passwords for as long as they like.',
    remedy: 'Change the password, and keep the file out of the repository.',
    severity: 'medium',
    confidence: 'medium',
    references: ['https://httpd.apache.org/docs/2.4/misc/password_encryptions.html'],
    keywords: [':$apr1$', ':$2y$', ':$2a$', ':$2b$', ':$6$', ':$5$', ':$y$', ':$1$', ':{SHA}', ':{SSHA}'],
    regex:
      /(?<![\w$"'-])(?!(?:test|user|foo|bar)\d{0,2}:)(?<user>[a-z_][\w.@-]{0,63}):(?<secret>\$(?:apr1|1|2[aby]|5|6|y)\$[./A-Za-z0-9$=,]{20,140}|\{S?SHA\}[A-Za-z0-9+/]{27,60}={0,2})/i,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    rank: 16,
    examples: {
      match: [
        { text: 'admin:$apr1${base62*8}${base62*22}' },
        { text: 'bob:$2y$10${base62*53}', path: 'auth.txt' },
        { text: 'root:$6${base62*16}${base62*86}:19000:0:99999:7:::' },
      ],
      skip: [{ text: 'password: $2y$10$...' }, { text: 'user:$apr1$hash' }],
    },
  },
  {
    kind: 'regex',
    id: 'docker.registry-auth',
    family: 'credential',
    title: 'registry login of Docker',
    description:
      'The login of a container registry as Docker’s configuration keeps it: user and password, ' +
      'merely encoded. Whoever has it pulls and, by its rights, pushes images.',
    remedy: 'Change the password or revoke the token; use a credential helper.',
    severity: 'critical',
    confidence: 'high',
    references: ['https://docs.docker.com/reference/cli/docker/login/'],
    keywords: ['"auth"'],
    regex: /"auth"\s{0,4}:\s{0,4}"(?<secret>[A-Za-z0-9+/]{8,2000}={0,2})"/,
    matchBytesMax: 2200,
    checks: [{ kind: 'base64-contains', text: ':' }],
    rank: 20,
    examples: {
      match: [
        { text: '{"auths":{"registry.acme.io":{"auth":"{b64:bob:{base62*20}}"}}}', path: 'x.txt' },
        { text: '"auth": "{b64:AWS:{base62*60}}"', path: 'config/x.txt' },
      ],
      skip: [
        { text: '"auth": "bearer"' },
        { text: '{"auths":{"r":{"auth":""}}}' },
        { text: '"auth": "dXNlcjpwYXNz{~}d29yZA=="' },
      ],
    },
  },
  {
    kind: 'regex',
    id: 'npm.registry-auth',
    family: 'credential',
    title: 'npm registry login',
    description:
      'The login of an npm registry as .npmrc keeps it: a token, or user and password, merely ' +
      'encoded. Whoever has it publishes or reads packages in the owner’s name.',
    remedy: 'Revoke the token or change the password; refer to the environment with ${NPM_TOKEN}.',
    severity: 'critical',
    confidence: 'high',
    references: ['https://docs.npmjs.com/cli/v10/configuring-npm/npmrc#auth-related-configuration'],
    keywords: ['_authToken', '_auth', '_password', 'npmAuthToken', 'npmAuthIdent'],
    regex:
      /(?:(?<![A-Za-z0-9.])_(?:authToken|auth|password)\s{0,3}=|npmAuth(?:Token|Ident)["']?\s{0,3}:)\s{0,3}["']?(?<secret>[A-Za-z0-9+/=_.:~-]{8,2000})(?![A-Za-z0-9+/=_~(.-])/,
    checks: [
      { kind: 'real-value' },
      { kind: 'entropy', bitsMin: 2.5 },
      { kind: 'character-classes', classesMin: 2 },
    ],
    rank: 20,
    examples: {
      match: [
        { text: '//npm.acme.io/:_authToken={hex*8}-{hex*4}-{hex*4}-{hex*4}-{hex*12}' },
        { text: 'npmAuthToken: "{base62*36}"', path: 'x.yml' },
        { text: '_auth={b64:bob:{base62*14}}' },
      ],
      skip: [
        { text: '//registry.npm{~}js.org/:_authToken=${NPM_TOKEN}' },
        { text: '_authToken=YOUR_TOKEN' },
        { text: 'npmAuthToken: "${NPM_TOKEN:-}"' },
      ],
    },
  },
];
