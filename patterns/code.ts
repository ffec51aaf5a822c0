// Secrets that stand in calls, by the place that a function takes them at.
import type { Pattern } from '../src/model/pattern.ts';

export const codePatterns: readonly Pattern[] = [
  {
    kind: 'recognizer',
    recognizer: 'call-argument',
    id: 'code.login-argument',
    family: 'credential',
    title: 'password given to a call',
    description: 'A literal where a function takes the password: a database driver, an HTTP client, a login.',
    impact: 'Whoever has it logs in as the program does, and wherever else the password was used again.',
    remedy:
      'Change the password, read it from the environment or a secret store, and look through the log of the ' +
      'service that it opens.',
    rotation: 'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html',
    severity: 'medium',
    confidence: 'medium',
    tags: ['generic'],
    references: ['https://cwe.mitre.org/data/definitions/259.html'],
    rank: 9,
    examples: {
      match: [
        { text: 'client.username_pw_set("sensor", "{base62*12}7")', path: 'iot/publish.py' },
        { text: 'WiFi.begin("workshop", "{digits*12}");', path: 'src/main.cpp' },
        {
          text: 'auth := smtp.PlainAuth("", "bot@example.com", "{base62*14}!", "smtp.example.com")',
          path: 'mail.go',
        },
        { text: 'client.basic_auth("desk", Some("{base62*12}9"))', path: 'src/client.rs' },
      ],
      skip: [
        { text: '$db = mysqli_connect($host, $user, $password, "orders");', path: 'lib/db.php' },
        { text: 'socket.connect("db.example.com", 5432)', path: 'jobs/fetch.py' },
        { text: 'router.register("users", "UserViewSet2")', path: 'urls.js' },
        { text: "auth=('user', 'password')", path: 'jobs/fetch.py' },
      ],
    },
  },
  {
    kind: 'recognizer',
    recognizer: 'call-argument',
    id: 'code.key-argument',
    family: 'credential',
    title: 'key given to a cryptographic call',
    description: 'A literal where a function takes the key with which it encrypts or signs.',
    impact:
      'Whoever has it reads what was encrypted, and signs sessions and tokens that the program believes.',
    remedy:
      'Replace the key, read the new one from a secret store, and end the sessions that the old one signed.',
    rotation: 'https://cheatsheetseries.owasp.org/cheatsheets/Key_Management_Cheat_Sheet.html',
    severity: 'medium',
    confidence: 'medium',
    tags: ['generic'],
    references: ['https://cwe.mitre.org/data/definitions/321.html'],
    rank: 9,
    examples: {
      match: [
        { text: "const mac = crypto.createHmac('sha256', '{base62*24}');", path: 'src/sign.js' },
        { text: 'store := sessions.NewCookieStore([]byte("{base62*32}"))', path: 'web/session.go' },
        { text: 'var key = new SecretKeySpec("{base62*16}".getBytes(), "AES");', path: 'src/Box.java' },
      ],
      skip: [
        { text: "const mac = crypto.createHmac('sha256', secret);", path: 'src/sign.js' },
        { text: "const mac = crypto.createHmac('sha256', 'secret');", path: 'src/sign.js' },
        {
          text: 'store := sessions.NewCookieStore([]byte(os.Getenv("SESSION_KEY")))',
          path: 'web/session.go',
        },
      ],
    },
  },
];
