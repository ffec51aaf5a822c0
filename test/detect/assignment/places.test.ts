// biome-ignore-all lint/suspicious/noTemplateCurlyInString: templates of src/check/samples.ts and of other languages.
import { describe, expect, it } from 'vitest';
import { allPatterns } from '../../../patterns/index.ts';
import { expand } from '../../../src/check/samples.ts';
import { defaultSettings } from '../../../src/config/settings.ts';
import { BlobText } from '../../../src/detect/blob-text.ts';
import { allRecognizers } from '../../../src/detect/catalogue.ts';
import { createDetector } from '../../../src/detect/detector.ts';

const detector = createDetector(
  allPatterns.filter(({ id }) => /^(?:generic|code)\./.test(id)),
  allRecognizers,
  defaultSettings.detect,
);

function found(path: string, template: string): string[] {
  const blob = new BlobText(Buffer.from(expand(template)), path);
  return detector
    .detect(blob)
    .filter(({ severity }) => severity !== 'note')
    .map(({ secret }) => blob.slice(secret.start, secret.end));
}

describe('a secret at the place that a name points to', () => {
  it.each([
    ['wrapped in bytes', 'a.go', 'var jwtKey = []byte("{base62*40}")'],
    ['wrapped twice', 'A.swift', 'let sharedKey = SymmetricKey(data: Data(base64Encoded: "{base64*43}=")!)'],
    ['bytes of Python', 'a.py', "SECRET_KEY = b'{base62*32}'"],
    ['a call without brackets', 'build.gradle', 'storePassword "Kiosk_{digits*2}x"'],
    ['a constant and its value', 'A.scala', 'props.put(Ssl.TRUSTSTORE_PASSWORD_CONFIG, "a1trust{lower*4}")'],
    ['typed by a test', 'a.test.ts', "await page.getByLabel('Password').fill('Ferry#{digits*4}');"],
    [
      'typed by Selenium',
      'a.py',
      'driver.find_element(By.ID, "passwordInput").send_keys("Gokul@{digits*4}")',
    ],
    [
      'the column of an insert',
      'a.sql',
      "INSERT INTO m (id, login, pwd) VALUES (NEXTVAL('s'), 'kim', 'hanul{digits*4}');",
    ],
    ['an inner element', 'a.xml', '<AdministratorPassword>\n  <Value>V4grant!{lower*3}</Value>'],
    ['a property of Java', 'deploy.sh', 'mvn deploy -Dpassword=m4ven{upper*2}xy -DskipTests'],
    ['a comparison', 'a.js', 'if (form.pwd.value == "sw1tch{lower*4}") open()'],
    ['a driver', 'Db.java', 'c = DriverManager.getConnection(URL, USER, "adm{digits*4}in");'],
    ['a hash', 'a.js', "createHmac('sha256', '{base62*20}')"],
    [
      'below what it is for',
      'a.json',
      '{\n  "Jwt": {\n    "Key": "EstaEsMiFrase{digits*4}",\n    "Issuer": "x"',
    ],
  ])('is found: %s', (_what, path, template) => {
    expect(found(path, template)).toHaveLength(1);
  });

  it('is found in each row of a table', () => {
    const table =
      'name,password,role\nbob,"k8,f{upper*2}!21z",admin\nann,Fisch{digits*3},user\n\neve,,user\n';
    expect(found('users.csv', table)).toHaveLength(2);
    expect(found('users.csv', table)[0]).toMatch(/^k8,f/);
  });

  it.each([
    ['a look-up', 'a.go', 'var jwtKey = []byte(os.Getenv("JWT_KEY"))'],
    ['a label', 'a.ts', "page.getByLabel('Password').fill('Password');"],
    ['names in a list', 'a.yaml', 'resources: ["secrets", "configmaps2", "serviceaccounts/token"]'],
    ['a rule', 'a.php', "'password' => 'required|min:8|confirmed',"],
    ['a cast', 'a.php', "'password' => 'hashed',"],
    ['a column without a literal', 'a.sql', 'INSERT INTO m (id, pwd) VALUES (1, md5(concat(a, b)))'],
    ['a table without secrets', 'a.csv', 'name,role\nbob,adm1nister\n'],
    ['a key of data', 'a.html', '<tr data-key="{hex*24}">'],
    ['a fingerprint', 'a.sh', 'gpg --recv-keys {HEX*40}'],
    ['a digest', 'a.js', "equal(hash('password'), '{hex*32}')"],
    ['what is encrypted', 'a.json', '"encrypted": {\n  "npmToken": "{base64*88}"'],
    [
      'an id of a store',
      'a.xml',
      '<param name="secure:password" value="credentialsJSON:{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}"/>',
    ],
  ])('is none: %s', (_what, path, template) => {
    expect(found(path, template)).toEqual([]);
  });
});
