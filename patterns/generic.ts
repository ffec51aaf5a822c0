// biome-ignore-all lint/suspicious/noTemplateCurlyInString: examples are other languages’ templates.
// Passwords, tokens and keys of no known form, by the name they stand beside.
import type { Pattern } from '../src/model/pattern.ts';

export const genericPatterns: readonly Pattern[] = [
  {
    kind: 'recognizer',
    recognizer: 'assignment',
    id: 'generic.password',
    family: 'credential',
    title: 'password',
    description: 'A literal value beside the name of a password.',
    impact: 'Whoever has it logs in where the password is used, and wherever else it was used again.',
    remedy:
      'Change the password, read it from the environment or a secret store, and look through the log of the ' +
      'service that it opens.',
    rotation: 'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html',
    severity: 'medium',
    confidence: 'medium',
    tags: ['generic'],
    references: ['https://cwe.mitre.org/data/definitions/259.html'],
    rank: 10,
    examples: {
      match: [
        { text: 'DB_PASSWORD=hunter{digits*4}x', path: '.env' },
        { text: 'spring.datasource.password={base62*14}', path: 'application.properties' },
        { text: '{"user": "bob", "password": "Winter{digits*4}!"}', path: 'config.json' },
        { text: 'const db = connect({ user: "app", password: "{base62*12}!" });', path: 'src/db.ts' },
        { text: 'db_password = os.getenv("DB_PASSWORD", "{base62*10}7x")', path: 'app.py' },
        { text: 'VNC_{~}PASSWORD: ${VNC_{~}PASSWORD:-winebot{digits*3}}', path: 'docker-compose.yml' },
        { text: '<password>{base62*12}9</password>', path: 'conf/users.xml' },
        { text: 'vncserver --password {base62*9}4', path: 'start.sh' },
        { text: '  :password => "{base62*12}3",', path: 'config/db.rb' },
        { text: 'new Credentials { User = "svc", Password = "{base62*12}8" };', path: 'Program.cs' },
        { text: '.username("svc").password("{base62*10}5z")', path: 'src/Main.java' },
      ],
      skip: [
        { text: 'DB_PASSWORD=${DB_PASSWORD}', path: '.env' },
        { text: 'password: changeme', path: 'config.yml' },
        { text: 'password: string;', path: 'src/user.ts' },
        { text: '"password": "Passwort"', path: 'src/i18n/de.json' },
        { text: '<input type="password" name="password" placeholder="Enter password">', path: 'login.html' },
        { text: 'const password = req.body.password;', path: 'src/login.ts' },
        { text: 'if (!password) throw new Error("Password is required");', path: 'src/login.ts' },
        { text: 'password = getpass.getpass("Password: ")', path: 'login.py' },
        { text: 'forgot_password: "/users/password/new2"', path: 'routes.rb' },
      ],
    },
  },
  {
    kind: 'recognizer',
    recognizer: 'assignment',
    id: 'generic.secret',
    family: 'credential',
    title: 'secret, token or key',
    description: 'A literal value beside the name of a secret, a token or a key.',
    impact: 'Whoever has it calls the service, or signs and decrypts, as its owner.',
    remedy:
      'Revoke or rotate it where it was issued, read the new one from the environment or a secret store, and look ' +
      'through the log of the service that it opens.',
    rotation: 'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html',
    severity: 'medium',
    confidence: 'medium',
    tags: ['generic'],
    references: ['https://cwe.mitre.org/data/definitions/798.html'],
    rank: 10,
    examples: {
      match: [
        { text: 'MOLTBOT_{~}TOKEN={base62*32}', path: '.env' },
        { text: 'API_{~}TOKEN: "{hex*40}"', path: 'docker-compose.yml' },
        { text: 'const apiKey = "{base62*32}";', path: 'src/client.ts' },
        { text: 'client_secret = "{base64url*40}"', path: 'main.tf' },
        { text: 'token := os.Getenv("X_TOKEN"); deploy --token={hex*40}', path: 'run.sh' },
        { text: 'app.config["SECRET_KEY"] = "{hex*48}"', path: 'app.py' },
        { text: 'ACCESS_KEY = process.env.ACCESS_KEY || "{base62*24}"', path: 'src/a.js' },
      ],
      skip: [
        { text: 'token: ID', path: 'src/schema.graphql' },
        { text: '"token_type": "bearer"', path: 'a.json' },
        { text: 'primary_key = "a1b2c3d4e5f60718293a4b5c"', path: 'a.py' },
        { text: 'public_key: "{base62*40}"', path: 'a.yml' },
        { text: 'const token = await getToken();', path: 'src/a.ts' },
        { text: 'key: "ctrl+shift+p"', path: 'keys.json' },
        { text: '"integrity": "sha512-{base64*86}=="', path: 'package.json' },
        { text: 'ANTHROPIC_API_KEY=sk-ant-your-secret-key', path: 'README.md' },
        { text: 'API_KEY=your-api-key', path: '.env.example' },
        { text: 'apiKey: "${ANTHROPIC_API_KEY}"', path: 'config.yml' },
        { text: 'secret: my-tls-secret', path: 'k8s/ingress.yaml' },
      ],
    },
  },
];
