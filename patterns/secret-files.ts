// Files that must not be committed at all.
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: examples are other languages’ templates.
import type { Pattern } from '../src/model/pattern.ts';

export const secretFilesPatterns: readonly Pattern[] = [
  {
    kind: 'file',
    id: 'file.dotenv',
    family: 'secret-file',
    title: 'environment file with secrets',
    description:
      'A file of environment variables with the values of passwords, tokens or keys in it. ' +
      'Whoever reads the repository has them all.',
    remedy:
      'Delete the file, add its name to .gitignore, change every secret in it, and rewrite the ' +
      'history or treat all of it as known.',
    severity: 'high',
    confidence: 'high',
    references: ['https://www.dotenv.org/docs/security/env', 'https://12factor.net/config'],
    path: /(?:^|\/)(?:\.env(?:\.[\w.-]+|-[\w-]+)?|secrets?\.env|\.envrc|\.dev\.vars(?:\.[\w-]+)?|env\.(?:local|prod|production|staging|live))$/i,
    notPath:
      /(?:^|[._/-])(?:(?:(?:example|sample|template)\w*|(?:tmpl|tpl|dist|defaults?|schema|vault|enc|encrypted|sops|gpg|age)\d*)(?:[._-]\w*)?|asc|md|j2|tt|jinja2?|erb|d\.ts|[jt]sx?|py|go|rb|rs|java|php|cs)$|(?:^|\/)(?:examples?|samples?|templates?)\//i,
    content:
      /^(?:\xef\xbb\xbf)?[^\S\n]*(?:export\s+)?[A-Za-z_]?[\w.]{0,60}(?<!PUBLISHABLE_|PUBLIC_)(?:PASS|PWD|SECRET|TOKEN|KEY|CREDENTIAL|AUTH|DSN|DATABASE_URL|WEBHOOK|PRIVATE)[\w.]*(?<!_FILE|_PATH|_ID)[^\S\n]*[:=][^\S\n]*["']?(?!(?:op|vault|doppler|infisical|aws-sm|gcp-sm|ssm|sops):|arn:|\/run\/|pk_(?:live|test)_)(?!["']{0,2}\s*(?:$|#))(?!["']?(?:\$[{(A-Za-z]|<|\{\{|(?:true|false|null|none|yes|no|on|off|\d{1,6}|changeme|change-me|change_me|example|todo|placeholder|development|production|test|testing|staging|debug|info|warn|error|localhost|127\.0\.0\.1|0\.0\.0\.0|your[-_ ][\w -]*|xxx+|\*+|[^\s"']{0,60}(?:[Yy]our|YOUR|[xX]{4,}|\.{3}|\$\{)[^\n]{0,80}|\w{1,20}:\/\/(?:\w{1,40}:\w{0,40}@)?(?:localhost|127\.0\.0\.1|[Hh]ost|HOST)\b[^\n]{0,80})["']?[^\S\n]*(?:#.*)?$))\S/im,
    examples: {
      match: [
        { text: 'DB_HOST=db1\nDB_PASSWORD={base62*12}\n', path: '.env' },
        { text: 'export API_TOKEN={base62*32}\n', path: 'deploy/.env.production' },
        { text: 'SMTP_PASS=hunter{~}2x\n', path: 'secrets.env' },
      ],
      skip: [
        { text: 'DB_PASSWORD=x\nA=b\n', path: '.env.example' },
        { text: 'DB_PASSWORD=b\n', path: '.env.sample' },
        { text: 'A=b\n', path: '.env.template' },
        { text: 'A_KEY=b\n', path: '.env.dist' },
        { text: '# nothing here yet\n\n', path: '.env' },
        { text: 'A=b\n', path: 'src/env.ts' },
        // Its values are judged one by one, as in any file.
        { text: 'INFRA_{~}X_TOKEN=dummy\nAPI_TOKEN=replace-me\n', path: 'config/app.env' },
        { text: 'A=b\n', path: '.env.local.example' },
      ],
    },
  },
  {
    kind: 'file',
    id: 'file.environment',
    family: 'secret-file',
    title: 'environment file',
    description:
      'A file of environment variables with values in it. Such files tell how a system is set ' +
      'up, and the next value that is put into them is a secret.',
    remedy:
      'Delete the file, add its name to .gitignore, and commit an example without values in its ' + 'place.',
    severity: 'low',
    confidence: 'medium',
    references: ['https://www.dotenv.org/docs/security/env'],
    path: /(?:^|\/)(?:\.env(?:\.[\w.-]+|-[\w-]+)?|secrets?\.env)$/i,
    notPath:
      /(?:^|[._/-])(?:(?:(?:example|sample|template)\w*|(?:tmpl|tpl|dist|defaults?|schema|vault|enc|encrypted|sops|gpg|age)\d*)(?:[._-]\w*)?|asc|md|j2|tt|jinja2?|erb|d\.ts|[jt]sx?|py|go|rb|rs|java|php|cs)$|(?:^|\/)(?:examples?|samples?|templates?)\//i,
    content: /^(?:\xef\xbb\xbf)?[^\S\n]*(?:export\s+)?[A-Za-z_][\w.]*[^\S\n]*[:=]/m,
    examples: {
      match: [
        { text: 'DB_HOST=db1\nDB_USER=bob\n', path: '.env' },
        { text: 'NODE_ENV=production\nDEBUG=true\n', path: '.env.local' },
        { text: 'NODE_ENV=test\n', path: 'svc/.env.test.local' },
        { text: 'PORT=\nDATABASE_URL=${DATABASE_URL}\n', path: '.env' },
        { text: 'export API_BASE=https://a.acme.io/v2\n', path: 'deploy/.env.production' },
      ],
      skip: [
        { text: 'A=b\n', path: '.env.example' },
        { text: '# nothing here yet\n\n', path: '.env' },
        { text: 'API_HOST=localhost\n', path: 'web.env' },
        { text: 'A=b\n', path: 'src/env.ts' },
      ],
    },
  },
  {
    kind: 'file',
    id: 'file.credentials',
    family: 'secret-file',
    title: 'credentials file',
    description: 'A file that is named for credentials. Whoever reads the repository has what it holds.',
    remedy:
      'Delete the file, add its name to .gitignore, change every secret in it, and rewrite the ' +
      'history or treat all of it as known.',
    severity: 'high',
    confidence: 'medium',
    references: ['https://git-scm.com/docs/gitignore'],
    path: /(?:^|\/)(?:[\w.-]*[-_.]credentials?|credentials?)(?:\.(?:txt|csv|json|ya?ml|toml|ini|env|conf|cfg|properties|xml|plist|db|bak|old))?$|(?:^|\/)\.?credentials?\/[^/]*\.(?:json|txt|ya?ml|env|toml|ini|key|pem|session|db)$|(?:whatsapp|telegram|signal|discord|slack|matrix|bridge|bot)[\w-]{0,20}\/\.?credentials?\/[^/]{1,80}\/[^/]{1,80}\.(?:json|txt|ya?ml|env|toml|ini|key|pem|session|db|creds?)$|(?:^|\/)\.?credentials?\/(?:whatsapp|telegram|signal|discord|slack|matrix)[\w-]{0,20}\/[^/]{1,80}\.(?:json|txt|ya?ml|env|toml|ini|key|pem|session|db|creds?)$|(?:^|\/)\.(?:clawdbot|moltbot|openclaw|autobot)\/(?:[^/]+\/)*[^/]+$|(?:^|\/)(?:client_secrets?|client-secrets?)(?:[_-][\w.-]+)?\.json$/i,
    notPath:
      /\.git-credentials$|(?:^|[._/-])(?:example|sample|template|tmpl|tpl|dist|defaults?|schema|vault|enc|encrypted|sops|gpg|age|asc|md|spec|test|j2|tt|jinja2?|erb|d\.ts|[jt]sx?|py|go|rb|rs|java|php|cs)$|\.(?:md|mdx|rst|adoc|html?|sh|svg|png|css|scss|vue|svelte|kt|swift|c|h|cpp|pub)$|(?:^|\/)(?:examples?|samples?|templates?|tests?|spec|fixtures?|testdata|__fixtures__|__tests__|docs?|i18n|locales?|schemas?|node_modules|vendor|\.github)\/|[._-](?:example|sample|template|schema)\.\w+$/i,
    examples: {
      match: [
        { text: 'INFRA\n', path: 'etc/winebot-credentials' },
        { text: 'x\n', path: 'config/.clawdbot/credentials/whatsapp/creds.json' },
        { text: 'user,pass\n', path: 'aws-credentials.csv' },
        { text: '{"token": 1}', path: 'credentials/telegram.json' },
        { text: '{"session": 1}', path: 'bridge/credentials/telegram/session.json' },
      ],
      skip: [
        { text: 'x', path: 'src/aws-credentials.ts' },
        { text: 'x', path: 'deploy/winebot-credentials.template' },
        { text: 'x', path: 'docs/credentials.md' },
        { text: 'x', path: 'scripts/check-credentials.sh' },
        { text: 'x', path: 'credentials/README.md' },
        { text: 'x', path: 'test/fixtures/credentials.json' },
      ],
    },
  },
  {
    kind: 'file',
    id: 'file.chat-session',
    family: 'secret-file',
    title: 'session of a chat bridge',
    description:
      'The session of a chat account (WhatsApp, Telegram, Signal) as a bridge or bot keeps it. ' +
      'Whoever has it is that account: reads its messages and writes in its name.',
    remedy:
      'Sign the session out on the phone (linked devices), delete the file and rewrite the ' + 'history.',
    severity: 'critical',
    confidence: 'high',
    references: ['https://core.telegram.org/api/auth'],
    path: /(?:^|\/)(?:auth_info_baileys|auth_info_multi|baileys_auth(?:_info)?|wwebjs_auth|\.wwebjs_auth|whatsapp[-_]?(?:session|auth)|signal-cli\/data|session-store)\/[^/]+(?:\/.*)?$|(?:^|\/)(?:whatsapp|baileys|telegram|signal)[\w-]*\/(?:[^/]+\/)*creds\.json$|\.(?:session|telegram_session)$|(?:^|\/)tdata\/(?:key_datas?|D877F783D5D3EF8C\w*)/i,
    notPath:
      /\.(?:md|ts|js|py|go)$|(?:^|\/)(?:tests?|fixtures?|examples?)\/|(?:wayland-sessions|xsessions|share)\//i,
    content: /SQLite format 3|noiseKey|signedIdentityKey|"me"|registrationId|\x00|[A-Za-z0-9+/=_-]{40}/,
    examples: {
      match: [
        { text: '{"noiseKey": {}}', path: 'auth_info_baileys/creds.json' },
        { text: 'SQLite format 3', path: 'bot.session' },
        { text: '{"me": {}}', path: 'data/whatsapp/creds.json' },
      ],
      skip: [
        { text: 'x', path: 'src/session.ts' },
        { text: 'x', path: 'auth/creds.md' },
        { text: '[Unit]', path: 'etc/xrdp.session.in' },
      ],
    },
  },
  {
    kind: 'file',
    id: 'file.private-key',
    family: 'secret-file',
    title: 'private key file',
    description:
      'A file that holds a private key. Whoever has it poses as its owner: logs in over SSH, ' +
      'terminates TLS as the server, or signs in its name.',
    remedy:
      'Make a new key pair, replace the public half wherever it is trusted, revoke certificates ' +
      'made for it, and delete this file.',
    severity: 'high',
    confidence: 'high',
    references: ['https://man.openbsd.org/ssh-keygen.1#FILES'],
    path: /(?:^|\/)(?:id_(?:rsa|dsa|ecdsa|ed25519)(?:_sk)?(?:[._-][\w.-]+)?|ssh_host_\w+_key|[^/]+\.(?:pem|key|priv|privkey|asc|gpg|ppk|p8|pkcs8|der|openssh|rsa|identity))$/i,
    notPath: /\.pub$/i,
    content:
      /BEGIN (?:[A-Z0-9]+ ){0,2}PRIVATE KEY(?: BLOCK)?-----|BEGIN SSH2 ENCRYPTED PRIVATE KEY|PuTTY-User-Key-File-[23]:/,
    examples: {
      match: [
        { text: '{pem:OPENSSH PRIVATE KEY}\n', path: 'deploy/id_ed25519' },
        { text: '{pem:RSA PRIVATE KEY}\n', path: 'certs/server.pem' },
        { text: '{pem:EC PRIVATE KEY}\n', path: 'tls/server.key' },
      ],
      skip: [
        { text: 'ssh-ed25519 AAAA{base64*60} me', path: 'deploy/id_ed25519.pub' },
        {
          text: '-----BEGIN CERTIFICATE-----\n{base64*64}\n-----END CERTIFICATE-----\n',
          path: 'certs/ca.pem',
        },
        { text: 'translation', path: 'i18n/en.key' },
        {
          text: '-----BEGIN PGP PUBLIC KEY BLOCK-----\n\n{base64*64}\n-----END PGP PUBLIC KEY BLOCK-----\n',
          path: 'release.asc',
        },
      ],
    },
  },
  {
    kind: 'file',
    id: 'file.keystore',
    family: 'secret-file',
    title: 'key store',
    description:
      'A key store: private keys and certificates, or a password database, in one file. Whoever ' +
      'has it can try passwords for as long as they like, and many are short.',
    remedy:
      'Make new keys and replace the old ones wherever they are trusted; keep the store out of ' +
      'the repository.',
    severity: 'medium',
    confidence: 'medium',
    references: [
      'https://docs.oracle.com/en/java/javase/21/docs/specs/man/keytool.html',
      'https://keepass.info/help/base/security.html',
    ],
    path: /(?:^|\/)[^/]+\.(?:p12|pfx|pkcs12|jks|jceks|keystore|bks|kdbx?|keychain(?:-db)?|keytab|psafe3|agilekeychain|opvault|mobileprovision|ovpn12|wallet|nsskey)$|(?:^|\/)(?:key[34]\.db|logins\.json|signons\.sqlite|Login Data|krb5\.keytab|secring\.gpg|ewallet\.p12|cwallet\.sso|wallet\.dat)$/i,
    notPath: /(?:^|\/)(?:debug|test|truststore|cacerts)[\w.-]*\.(?:keystore|jks|p12)$|truststore/i,
    examples: {
      match: [
        { text: '0', path: 'certs/server.p12' },
        { text: 'x', path: 'android/release.keystore' },
        { text: 'x', path: 'Passwords.kdbx' },
      ],
      skip: [
        { text: 'x', path: 'src/keystore.ts' },
        { text: 'x', path: 'docs/keystore.md' },
        { text: 'x', path: 'app/debug.keystore' },
      ],
    },
  },
  {
    kind: 'file',
    id: 'file.npmrc',
    family: 'secret-file',
    title: '.npmrc with a login',
    description:
      'The npm configuration of a person or project with a login in it. Whoever has it ' +
      'publishes or reads packages in the owner’s name.',
    remedy: 'Revoke the token, and refer to the environment with ${NPM_TOKEN} instead.',
    severity: 'high',
    confidence: 'high',
    references: ['https://docs.npmjs.com/cli/v10/configuring-npm/npmrc#auth-related-configuration'],
    path: /(?:^|\/)\.(?:npmrc|yarnrc(?:\.yml)?)$/i,
    content:
      /^(?!\s*[#;]).{0,200}(?:_authToken|_auth|_password)\s*=\s*["']?(?![$<{"']|your|xxx|\s|$)\S{6}|npmAuth(?:Token|Ident):\s*["']?(?![$<{]|your|xxx|\s|$)[^\s"']{6}/im,
    examples: {
      match: [
        { text: '//npm.acme.io/:_authToken={base62*36}\n', path: '.npmrc' },
        { text: '_auth={base64*24}\nalways-auth=true\n', path: 'app/.npmrc' },
      ],
      skip: [
        { text: 'registry=https://registry.npm{~}js.org/\nsave-exact=true\n', path: '.npmrc' },
        { text: '//registry.npm{~}js.org/:_authToken=${NPM_TOKEN}\n', path: '.npmrc' },
      ],
    },
  },
  {
    kind: 'file',
    id: 'file.netrc',
    family: 'secret-file',
    title: 'netrc file',
    description:
      'Machines, logins and passwords as curl, git and ftp read them. Whoever has it logs in to ' +
      'those machines.',
    remedy: 'Change the passwords or revoke the tokens, and delete the file.',
    severity: 'high',
    confidence: 'high',
    references: ['https://everything.curl.dev/usingcurl/netrc.html'],
    path: /(?:^|\/)(?:\.netrc|_netrc|\.authinfo)$/i,
    content: /^\s*(?:machine|default|login|password)\s/im,
    examples: {
      match: [
        { text: 'machine git.acme.io login bob password {base62*16}\n', path: '.netrc' },
        { text: 'machine git.acme.io\nlogin bob\npassword {base62*16}\n', path: 'home/_netrc' },
      ],
      skip: [
        { text: '# nothing\n', path: '.netrc' },
        { text: 'machine git.acme.io login bob', path: 'docs/netrc.md' },
      ],
    },
  },
  {
    kind: 'file',
    id: 'file.pypirc',
    family: 'secret-file',
    title: '.pypirc with a password',
    description:
      'The configuration of Python’s upload tools with a password or token in it. Whoever has ' +
      'it uploads releases in the owner’s name.',
    remedy: 'Remove the token on PyPI and use trusted publishing.',
    severity: 'high',
    confidence: 'high',
    references: ['https://packaging.python.org/en/latest/specifications/pypirc/'],
    path: /(?:^|\/)\.pypirc$/i,
    content: /^\s*\[[\w-]+\]/m,
    examples: {
      match: [
        { text: '[pypi]\nusername = bob\npassword = {base62*16}\n', path: '.pypirc' },
        { text: '[testpypi]\n  password: {base62*16}\n', path: 'home/.pypirc' },
      ],
      skip: [{ text: '# nothing here\n', path: '.pypirc' }],
    },
  },
  {
    kind: 'file',
    id: 'file.git-credentials',
    family: 'secret-file',
    title: 'stored git credentials',
    description:
      'The plain-text store of git’s credential helper. Whoever has it pushes and pulls as ' + 'those users.',
    remedy: 'Revoke the tokens in it and delete the file.',
    severity: 'critical',
    confidence: 'high',
    references: ['https://git-scm.com/docs/git-credential-store'],
    path: /(?:^|\/)(?:\.git-credentials|\.config\/git\/credentials)$/i,
    content: /^\s*[^#\s]/m,
    examples: {
      match: [
        { text: 'https://bob:{base62*20}@git.acme.io\n', path: '.git-credentials' },
        { text: 'https://bob:{base62*20}@git.acme.io\n', path: 'home/.config/git/credentials' },
      ],
      skip: [{ text: '\n', path: '.git-credentials' }],
    },
  },
  {
    kind: 'file',
    id: 'file.docker-config',
    family: 'secret-file',
    title: 'Docker configuration with a login',
    description:
      'Docker’s configuration with the logins of registries in it. Whoever has it pulls and, by ' +
      'its rights, pushes images.',
    remedy: 'Change the passwords or revoke the tokens; use a credential helper.',
    severity: 'high',
    confidence: 'high',
    references: ['https://docs.docker.com/reference/cli/docker/login/'],
    path: /(?:^|\/)(?:\.docker\/config\.json|\.dockercfg|\.?dockerconfig(?:json)?(?:\.json)?)$/i,
    content: /"(?:auth|identitytoken|registrytoken|password)"\s*:\s*"(?!<|\$)[^"\s]{8}/,
    examples: {
      match: [
        {
          text: '{"auths":{"https://index.docker.io/v1/":{"auth":"{b64:bob:{base62*20}}"}}}',
          path: '.docker/config.json',
        },
        { text: '{"r.acme.io":{"auth":"{b64:bob:{base62*20}}"}}', path: '.dockercfg' },
      ],
      skip: [
        { text: '{"credsStore":"desktop"}', path: '.docker/config.json' },
        { text: '{"auths":{"r.acme.io":{}}}', path: '.docker/config.json' },
      ],
    },
  },
  {
    kind: 'file',
    id: 'file.kubeconfig',
    family: 'secret-file',
    title: 'kubeconfig with credentials',
    description:
      'A kubeconfig with a client key, token or password in it. Whoever has it and reaches the ' +
      'API server acts as that user of the cluster.',
    remedy: 'Revoke the user’s certificate or token in the cluster and delete the file.',
    severity: 'critical',
    confidence: 'high',
    references: ['https://kubernetes.io/docs/concepts/configuration/organize-cluster-access-kubeconfig/'],
    path: /(?:^|\/)(?:\.kube\/(?:config|.*\.ya?ml)|(?:[\w.-]*[-_.])?kube-?config(?:[-_.][\w.-]*)?|admin\.conf|k3s\.yaml)$/i,
    notPath: /\.(?:md|ts|js|go|py|sh|example|template|tmpl|tpl)$/i,
    content: /^\s*(?:-\s+)?["']?(?:client-key-data|token|password|clusters|users|contexts)["']?\s*:/im,
    examples: {
      match: [
        {
          text: 'apiVersion: v1\nkind: Config\nusers:\n- name: admin\n  user:\n    client-key-data: {base64*80}\n',
          path: '.kube/config',
        },
        {
          text: 'kind: Config\nusers:\n- name: a\n  user:\n    token: {base62*40}\n',
          path: 'prod-kubeconfig.yaml',
        },
      ],
      skip: [
        { text: 'FROM alpine\n', path: 'kubeconfig' },
        { text: 'export function kubeconfig() {}', path: 'src/kubeconfig.ts' },
      ],
    },
  },
  {
    kind: 'file',
    id: 'file.pgpass',
    family: 'secret-file',
    title: 'PostgreSQL password file',
    description: 'PostgreSQL’s password file. Whoever has it and reaches the servers logs in.',
    remedy: 'Change the passwords and delete the file.',
    severity: 'high',
    confidence: 'high',
    references: ['https://www.postgresql.org/docs/current/libpq-pgpass.html'],
    path: /(?:^|\/)(?:\.pgpass|pgpass\.conf)$/i,
    content: /^[^#\n]+:/m,
    examples: {
      match: [
        { text: 'db.acme.io:5432:app:svc:{base62*14}\n', path: '.pgpass' },
        { text: '*:*:*:postgres:{base62*14}\n', path: 'home/.pgpass' },
      ],
      skip: [{ text: '# hostname:port:database:username:password\n', path: '.pgpass' }],
    },
  },
  {
    kind: 'file',
    id: 'file.terraform-state',
    family: 'secret-file',
    title: 'Terraform state',
    description:
      'The state of Terraform or OpenTofu. It holds every attribute of what was made, passwords ' +
      'and keys among them, in plain text.',
    remedy:
      'Move the state to a remote backend with access control and encryption, change the ' +
      'secrets in it, and delete the file.',
    severity: 'high',
    confidence: 'high',
    references: ['https://developer.hashicorp.com/terraform/language/state/sensitive-data'],
    path: /(?:^|\/)[^/]*\.tfstate(?:\.backup|\.\d+(?:\.backup)?)?$/i,
    notPath: /(?:^|\/)(?:tests?|testdata|fixtures?|test-fixtures|examples?)\//i,
    content: /"(?:serial|lineage|terraform_version|resources|outputs|modules)"\s*:/,
    examples: {
      match: [
        {
          text: '{"version": 4, "serial": 3, "resources": [{"type": "aws_db_instance"}]}',
          path: 'terraform.tfstate',
        },
        { text: '{"version": 4, "resources": []}', path: 'env/prod.tfstate.backup' },
      ],
      skip: [
        { text: '', path: 'terraform.tfstate' },
        { text: '*.tfstate\n', path: '.gitignore' },
      ],
    },
  },
  {
    kind: 'file',
    id: 'file.terraform-credentials',
    family: 'secret-file',
    title: 'Terraform CLI configuration with a token',
    description:
      'The configuration of Terraform’s command line with a token in it. Whoever has it reads ' +
      'state and variables and applies changes.',
    remedy: 'Revoke the token and log in again with `terraform login`.',
    severity: 'critical',
    confidence: 'high',
    references: ['https://developer.hashicorp.com/terraform/cli/config/config-file'],
    path: /(?:^|\/)(?:\.terraformrc|terraform\.rc|credentials\.tfrc\.json)$/i,
    content: /token"?\s*[=:]\s*"(?![$<])[^"\s]{8}/i,
    examples: {
      match: [
        { text: 'credentials "app.terraform.io" {\n  token = "{base62*40}"\n}\n', path: '.terraformrc' },
        {
          text: '{"credentials":{"app.terraform.io":{"token":"{base62*40}"}}}',
          path: '.terraform.d/credentials.tfrc.json',
        },
      ],
      skip: [{ text: 'plugin_cache_dir = "x"\n', path: '.terraformrc' }],
    },
  },
  {
    kind: 'file',
    id: 'file.htpasswd',
    family: 'secret-file',
    title: 'htpasswd file',
    description:
      'User names and password hashes of a web server. Whoever has it can try passwords for as ' +
      'long as they like.',
    remedy: 'Change the passwords and keep the file out of the repository.',
    severity: 'medium',
    confidence: 'high',
    references: ['https://httpd.apache.org/docs/2.4/programs/htpasswd.html'],
    path: /(?:^|\/)(?:\.htpasswd|[\w.-]*htpasswd(?:\.txt|\.users)?|\.htdigest)$/i,
    notPath: /(?:^|\/)(?:tests?|testdata|fixtures?)\//i,
    content:
      /^[^\s:#]{1,64}:(?:\$(?:apr1|1|2[aby]|5|6|y)\$|\{S?SHA\}|[A-Za-z0-9./]{13}$|[^\n:]{1,60}:[0-9a-f]{32}$)/m,
    examples: {
      match: [
        { text: 'bob:$apr1${base62*8}${base62*22}\n', path: '.htpasswd' },
        { text: 'bob:{SHA}{base64*27}=\n', path: 'nginx/htpasswd' },
      ],
      skip: [
        { text: '# users\n', path: '.htpasswd' },
        { text: '#!/bin/sh\nhtpasswd -nb\n', path: 'bin/htpasswd' },
      ],
    },
  },
  {
    kind: 'file',
    id: 'file.aws-credentials',
    family: 'secret-file',
    title: 'AWS credentials file',
    description:
      'The credentials file of the AWS command line. Whoever has it signs every API call that ' +
      'its profiles may make.',
    remedy:
      'Deactivate the keys in IAM, delete the file, and search CloudTrail for calls that used ' + 'them.',
    severity: 'critical',
    confidence: 'high',
    references: ['https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-files.html'],
    path: /(?:^|\/)(?:\.aws\/(?:credentials|config|cli\/cache\/.*)|\.boto|\.s3cfg|\.passwd-s3fs|accessKeys\.csv|[\w.-]*_accessKeys\.csv|rootkey\.csv)$/i,
    content:
      /(?:secret_access_key|secret_key|aws_session_token|SecretAccessKey)["']?\s*[=:]\s*["']?(?![$<{]|your|xxx)\S{12}|^\s*(?:AKIA|ASIA)[A-Z0-9]{16}\s*[,:]|^[^\s:,]{16,40}:[^\s:]{20,}$/im,
    examples: {
      match: [
        {
          text: '[default]\naws_access_key_id = x\naws_secret_access_key = {base64*40}\n',
          path: '.aws/credentials',
        },
        { text: '[default]\naccess_key = x\nsecret_key = {base64*40}\n', path: '.s3cfg' },
      ],
      skip: [
        { text: '[default]\nregion = eu-west-1\n', path: '.aws/config' },
        { text: '[profile a]\nrole_arn = x\n', path: '.aws/config' },
      ],
    },
  },
  {
    kind: 'file',
    id: 'file.gcloud-credentials',
    family: 'secret-file',
    title: 'Google Cloud credentials file',
    description:
      'Credentials of Google Cloud (a service account’s key or a person’s application default ' +
      'credentials). Whoever has it acts as that account.',
    remedy:
      'Delete the key under IAM, Service Accounts (or run `gcloud auth application-default ' +
      'revoke`), and look through the audit log.',
    severity: 'critical',
    confidence: 'high',
    references: ['https://cloud.google.com/docs/authentication/application-default-credentials'],
    path: /(?:^|\/)(?:application_default_credentials\.json|[^/]*service[-_]?account[^/]*\.json|[^/]*(?:gcp|gcloud|google|firebase)[^/]*(?:key|creds?|credentials?|sa|adminsdk)[^/]*\.json|legacy_credentials\/[^/]+\/adc\.json|access_tokens\.db|credentials\.db)$/i,
    content: /"private_key"\s*:\s*"-----BEGIN[^"]{60}|"refresh_token"\s*:\s*"[^"<$]{20}|SQLite format 3/,
    examples: {
      match: [
        {
          text: '{"type": "service_account", "private_key": "{pem1:PRIVATE KEY}"}',
          path: 'deploy/service-account.json',
        },
        {
          text: '{"client_secret": "{base62*24}", "refresh_token": "{base62*40}", "type": "authorized_user"}',
          path: 'application_default_credentials.json',
        },
      ],
      skip: [
        { text: '{"type": "service_account", "private_key": "<key>"}', path: 'service-account.json' },
        { text: '{"apiVersion": "v1", "kind": "ServiceAccount"}', path: 'k8s/service-account.json' },
      ],
    },
  },
  {
    kind: 'file',
    id: 'file.vault-token',
    family: 'secret-file',
    title: 'Vault token file',
    description:
      'The token that `vault login` keeps. Whoever has it reads the secrets that its policies ' + 'allow.',
    remedy: 'Revoke the token with `vault token revoke` and delete the file.',
    severity: 'critical',
    confidence: 'high',
    references: ['https://developer.hashicorp.com/vault/docs/commands/token-helper'],
    path: /(?:^|\/)\.vault-token$/i,
    content: /^\S{20}/,
    examples: {
      match: [
        { text: '{base62*26}', path: '.vault-token' },
        { text: '{base62*90}\n', path: 'home/.vault-token' },
      ],
      skip: [{ text: '', path: '.vault-token' }],
    },
  },
  {
    kind: 'file',
    id: 'file.plain-secrets',
    family: 'secret-file',
    title: 'secrets file in plain text',
    description:
      'A file that is named for secrets, and is not encrypted. Whoever reads the repository has ' +
      'what it holds.',
    remedy:
      'Encrypt it (sops, Ansible Vault, git-crypt) or move it to a secret store, and change ' +
      'what is in it.',
    severity: 'high',
    confidence: 'medium',
    references: ['https://github.com/getsops/sops'],
    path: /(?:^|\/)(?:[\w-]+[._-])?(?:secrets?|passwords?|vault|private-?values)(?:[._-](?:prod|production|staging|stage|dev|local|live|values))?\.(?:ya?ml|json|toml|ini|properties|tfvars|auto\.tfvars)$/i,
    notPath:
      /(?:^|[._/-])(?:example|sample|template|tmpl|tpl|dist|schema|test|enc|sops)\.\w+$|(?:^|\/)(?:tests?|testdata|fixtures?|spec|examples?|samples?|templates|docs?|locales?|i18n|lang|translations|schemas?|\.github|node_modules|vendor|policies)\//i,
    content:
      /(?<![\s\S])(?![\s\S]{0,4000}(?:^sops:|"sops":|ENC\[AES|\$ANSIBLE_VAULT|ExternalSecret|SealedSecret|SecretProviderClass|^kind:\s*Secret|^\s*-----BEGIN (?:AGE|PGP MESSAGE)))(?=[\s\S]{0,20000}?(?:^|[\s{,"'])["']?[\w.-]{0,40}(?:pass(?:word|wd|phrase)?|pwd|secret|token|key|credential)[\w.-]{0,20}["']?[^\S\n]*[:=][^\S\n]*["']?(?!\s|[$<{!&*|>%"'#[]|true|false|null|none|nil|changeme|change-me|your|xxx|example|todo|placeholder|replace|ref\+|vault:|op:|ENC|env)[^\s"']{6,})/im,
    examples: {
      match: [
        { text: 'db:\n  password: {base62*14}\n', path: 'config/secrets.yml' },
        { text: 'db_password = "{base62*14}"\n', path: 'secrets.tfvars' },
      ],
      skip: [
        {
          text: 'db:\n  password: ENC[AES256_GCM,data:{base64*20},iv:x]\nsops:\n  version: 3.9.0\n',
          path: 'secrets.yaml',
        },
        { text: '$ANSIBLE_VAULT;1.1;AES256\n{hex*80}\n', path: 'vault.yml' },
        { text: 'password: changeme\n', path: 'secrets.example.yml' },
        {
          text: 'apiVersion: external-secrets.io/v1\nkind: ExternalSecret\nspec:\n  password: x\n',
          path: 'k8s/secrets.yaml',
        },
        { text: 'password: {{ .Values.password }}\n', path: 'chart/templates/secrets.yaml' },
        {
          text: 'production:\n  secret_key_base: <%= ENV["SECRET_KEY_BASE"] %>\n',
          path: 'config/secrets.yml',
        },
      ],
    },
  },
  {
    kind: 'file',
    id: 'file.password-list',
    family: 'secret-file',
    title: 'list of passwords',
    description: 'A file that is named for passwords. Whoever reads the repository has what it holds.',
    remedy:
      'Delete the file, add its name to .gitignore, change every secret in it, and rewrite the ' +
      'history or treat all of it as known.',
    severity: 'high',
    confidence: 'medium',
    references: ['https://git-scm.com/docs/gitignore'],
    path: /(?:^|\/)(?:[\w-]*[-_.])?(?:passwords?|passwd-list|logins?|credentials?-list|pw)\.(?:txt|csv|tsv|xlsx?|docx?|ods|odt|numbers|rtf)$/i,
    notPath:
      /(?:^|\/)(?:word-?lists?|dictionar(?:y|ies)|seclists|payloads|brute\w*|rockyou|blacklists?|zxcvbn)\/|(?:common|top|worst|weak|breached|pwned|leaked|banned|default|blacklist\w*|forbidden|\d+)[\w-]*(?:passwords?|logins?)\.\w+$/i,
    content: /\S/i,
    examples: {
      match: [
        { text: 'bob hunter{~}2hunter\n', path: 'passwords.txt' },
        { text: 'user,password\n', path: 'it/team-passwords.csv' },
      ],
      skip: [
        { text: '', path: 'passwords.txt' },
        { text: 'x', path: 'wordlists/passwords.md' },
        { text: '123456\nqwerty\n', path: 'wordlists/common-passwords.txt' },
      ],
    },
  },
  {
    kind: 'file',
    id: 'file.shell-history',
    family: 'secret-file',
    title: 'history of a shell or client',
    description:
      'The history of a shell or database client. Commands with passwords and tokens in them ' +
      'are kept there, and names of internal machines.',
    remedy:
      'Delete the file, add its name to .gitignore, change every secret in it, and rewrite the ' +
      'history or treat all of it as known.',
    severity: 'medium',
    confidence: 'high',
    references: ['https://www.gnu.org/software/bash/manual/html_node/Bash-History-Facilities.html'],
    path: /(?:^|\/)\.(?:bash|zsh|sh|ksh|fish|mysql|psql|python|node_repl|rediscli|sqlite|mongo|irb|php|scala|lesshst|mariadb|cassandra\/cqlsh)_?history$|(?:^|\/)ConsoleHost_history\.txt$|(?:^|\/)fish_history$/i,
    content: /\S/i,
    examples: {
      match: [
        { text: 'ls -la\nssh root@db\n', path: 'home/.bash_history' },
        { text: 'select 1;\n', path: '.psql_history' },
      ],
      skip: [
        { text: 'x', path: 'src/history.ts' },
        { text: '', path: '.bash_history' },
      ],
    },
  },
  {
    kind: 'file',
    id: 'file.shadow',
    family: 'secret-file',
    title: 'shadow file',
    description:
      'The password hashes of a Unix system. Whoever has it can try passwords for as long as ' + 'they like.',
    remedy: 'Change the passwords of those accounts.',
    severity: 'high',
    confidence: 'high',
    references: ['https://man7.org/linux/man-pages/man5/shadow.5.html'],
    path: /(?:^|\/)(?:etc\/)?(?:g?shadow-?|master\.passwd)$/i,
    content: /^[\w.-]+:\$(?:1|2[aby]|5|6|y|7|gy)\$/m,
    examples: {
      match: [
        { text: 'root:$6${base62*16}${base62*86}:19000:0:99999:7:::\n', path: 'etc/shadow' },
        { text: 'bob:$y$j9T${base62*22}${base62*43}:19000:0:99999:7:::\n', path: 'backup/shadow' },
      ],
      skip: [
        { text: 'root:*:19000:0:99999:7:::\n', path: 'etc/shadow' },
        { text: '.shadow{}', path: 'css/shadow.css' },
      ],
    },
  },
  {
    kind: 'file',
    id: 'file.vpn-config',
    family: 'secret-file',
    title: 'VPN configuration with a key',
    description:
      'A VPN configuration with a private key or password inside. Whoever has it joins the ' + 'network.',
    remedy: 'Revoke the client’s certificate or peer on the server and make a new one.',
    severity: 'high',
    confidence: 'high',
    references: [
      'https://openvpn.net/community-docs/man-pages/openvpn-manual-2-6.html',
      'https://www.wireguard.com/quickstart/',
    ],
    path: /(?:^|\/)[^/]+\.(?:ovpn|conf)$/i,
    content:
      /<(?:key|auth-user-pass|tls-auth|tls-crypt|pkcs12)>[\s\S]{0,400}?[A-Za-z0-9+/=]{32}|^\s*PrivateKey\s*=\s*[A-Za-z0-9+/]{43}=/im,
    examples: {
      match: [
        { text: 'client\n<key>\n{pem:PRIVATE KEY}\n</key>\n', path: 'home/bob.ovpn' },
        {
          text: '[Interface]\nPrivateKey = {base64*43}=\nAddress = 100{~}.64.0.2/32\n\n[Peer]\nPublicKey = {base64*43}=\n',
          path: 'wg0.conf',
        },
      ],
      skip: [
        { text: 'client\nremote vpn.acme.io\n', path: 'home/bob.ovpn' },
        { text: '[Interface]\nPrivateKey = <key>\n', path: 'wg0.conf' },
        { text: 'server {}\n', path: 'nginx.conf' },
      ],
    },
  },
  {
    kind: 'file',
    id: 'file.remote-desktop',
    family: 'secret-file',
    title: 'remote-access profile with a password',
    description:
      'The profile of a remote-desktop, file-transfer or VNC client with a password in it. Such ' +
      'passwords are stored so that they can be read back.',
    remedy: 'Change the password on the server and delete it from the profile.',
    severity: 'high',
    confidence: 'high',
    references: [
      'https://learn.microsoft.com/en-us/windows-server/remote/remote-desktop-services/remotepc/rdp-files',
    ],
    path: /(?:^|\/)(?:[^/]+\.(?:rdp|vnc|rdg|ica|mxtpro|xsh|remmina)|sitemanager\.xml|recentservers\.xml|filezilla\.xml|winscp\.ini|confCons\.xml|\.vnc\/passwd|sftp(?:-config)?\.json|ftpsync\.settings|\.ftpconfig|\.remote-sync\.json)$/i,
    content:
      /password 51:b:[0-9A-F]{20}|<Pass[^>]{0,40}>[^<]{4}|[Pp]assword["']?\s*[=:]\s*["']?(?![$<{])[^\s"',;]{4}|^[\x00-\xff]{8}$/,
    examples: {
      match: [
        { text: 'full address:s:srv\npassword 51:b:{HEX*80}\n', path: 'srv.rdp' },
        {
          text: '<FileZilla3><Servers><Server><Host>h</Host><Pass encoding="base64">{b64:{base62*12}}</Pass></Server></Servers></FileZilla3>',
          path: 'sitemanager.xml',
        },
        { text: '{"host":"h","username":"bob","password":"{base62*10}"}', path: '.vscode/sftp.json' },
      ],
      skip: [
        { text: 'full address:s:srv\n', path: 'srv.rdp' },
        { text: '{"host":"h","password":""}', path: 'sftp.json' },
      ],
    },
  },
  {
    kind: 'file',
    id: 'file.package-credentials',
    family: 'secret-file',
    title: 'credentials of a package tool',
    description:
      'The credentials file of a package tool (Cargo, RubyGems, Composer, Hex, Maven, Gradle, ' +
      'Hackage). Whoever has it publishes in the owner’s name.',
    remedy: 'Revoke the token and delete the file.',
    severity: 'critical',
    confidence: 'high',
    references: [
      'https://doc.rust-lang.org/cargo/reference/config.html#credentials',
      'https://getcomposer.org/doc/articles/authentication-for-private-packages.md',
      'https://guides.rubygems.org/publishing/',
    ],
    path: /(?:^|\/)(?:\.cargo\/credentials(?:\.toml)?|\.gem\/credentials|\.bundle\/config|\.composer\/auth\.json|(?<!(?:locales?|i18n|lang|translations)\/(?:[\w-]+\/)?)auth\.json|\.hex\/hex\.config|\.m2\/settings(?:-security)?\.xml|\.sbt\/\.credentials|\.ivy2\/\.credentials|\.cabal\/config|\.nuget\/NuGet\.Config)$/i,
    content:
      /(?:token|password|api_?key|rubygems_api_key|BUNDLE_[A-Z0-9_]*(?:__COM|__IO|__ORG|__NET))["'>]{0,2}\s*[=:>]\s*["'{]?(?![$<{]|your|xxx)[^\s"'<]{8}|"password"\s*:\s*"(?![$<{])[^"\s]{6}"|"(?:github-oauth|gitlab-token|gitlab-oauth|bearer)"\s*:\s*\{\s*"[^"]+"\s*:\s*"(?![$<{])[^"\s]{8}|<password>(?![$<{])[^<]{4}/i,
    examples: {
      match: [
        { text: '[registry]\ntoken = "{base62*32}"\n', path: '.cargo/credentials.toml' },
        {
          text: '{"http-basic": {"repo.acme.io": {"username": "bob", "password": "{base62*20}"}}}',
          path: 'auth.json',
        },
        { text: ':rubygems_api_key: {base62*48}\n', path: '.gem/credentials' },
      ],
      skip: [
        { text: '---\nBUNDLE_PATH: "vendor/bundle"\n', path: '.bundle/config' },
        { text: '{"http-basic": {}}', path: 'auth.json' },
      ],
    },
  },
  {
    kind: 'file',
    id: 'file.cloud-tool-credentials',
    family: 'secret-file',
    title: 'credentials of a command-line tool',
    description:
      'The configuration in which a command-line tool keeps its token (gh, hub, glab, rclone, ' +
      'doctl, heroku, fly, wrangler, Azure, OCI). Whoever has it acts as its owner.',
    remedy: 'Revoke the token, log in again, and delete the file.',
    severity: 'critical',
    confidence: 'high',
    references: [
      'https://cli.github.com/manual/gh_auth_login',
      'https://rclone.org/docs/#config-config-file',
    ],
    path: /(?:^|\/)(?:\.config\/(?:gh|hub|glab-cli|doctl|fly|wrangler|rclone|op|sops)\/.*|(?:gh\/)?hosts\.yml|rclone\.conf|\.fly\/config\.yml|\.wrangler\/config\/.*|\.azure\/(?:accessTokens|msal_token_cache|azureProfile|service_principal_entries)\.(?:json|bin)|\.oci\/config|\.databrickscfg|\.snowsql\/config|\.kaggle\/kaggle\.json|kaggle\.json|\.huggingface\/token|\.cache\/huggingface\/token|\.config\/openai\/.*|\.codex\/auth\.json|\.claude\/\.credentials\.json|\.ngrok2\/ngrok\.yml|ngrok\.yml|\.supabase\/access-token|\.pulumi\/credentials\.json|\.vercel\/auth\.json|\.netlify\/config\.json|\.my\.cnf|\.mylogin\.cnf|\.msmtprc|\.mutt\/passwords?|\.fetchmailrc|\.muttrc|\.esmtprc|\.smbcredentials|\.jupyter\/jupyter_(?:notebook|server)_config\.json)$/i,
    content:
      /(?:token|pass(?:word|wd)?|secret(?:_access_key)?|key|authtoken|access_token|refresh_token|accessToken|pass2?)["']?\s*[=:]?\s+?["']?(?![$<{]|your|xxx|true|false)[^\s"']{8}|(?:token|pass(?:word|wd)?|secret(?:_access_key)?|key|pass2?)["']?\s*[=:]\s*["']?(?![$<{]|your|xxx|true|false)[^\s"']{6}|^[A-Za-z0-9_-]{30,}\s*$/i,
    examples: {
      match: [
        { text: 'github.com:\n    user: bob\n    oauth_token: {base62*40}\n', path: '.config/gh/hosts.yml' },
        { text: '[remote]\ntype = s3\nsecret_access_key = {base62*40}\n', path: 'rclone.conf' },
        { text: '[client]\nuser=root\npassword={base62*10}\n', path: '.my.cnf' },
      ],
      skip: [
        { text: 'git_protocol: ssh\n', path: '.config/gh/config.yml' },
        { text: '[client]\nuser=root\n', path: '.my.cnf' },
        { text: 'all:\n  hosts:\n    a:\n', path: 'inventory/hosts.yml' },
      ],
    },
  },
];
