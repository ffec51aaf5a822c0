// Forms in which programs print secrets, and what looks like them and is none: a line of each.
import { describe, expect, test } from 'vitest';
import { defaultSettings } from '../../src/config/settings.ts';
import { LogRedactor } from '../../src/scan/log-redactor.ts';
import { expand } from '../support/samples.ts';

function redact(text: string): string {
  const one = new LogRedactor({ settings: defaultSettings, mark: null });
  return Buffer.concat([
    ...one.push(Buffer.from(text)).map((part) => Buffer.from(part)),
    ...one.end(),
  ]).toString();
}

/** `@@` stands for the secret. */
const secrets = [
  '{"name":"Authorization","value":"Bearer @@"}',
  '{"key":"Authorization","value":"Bearer @@"}',
  '{"name":"API_TOKEN","value":"@@"}',
  'name: API_TOKEN, value: @@',
  'https:{~}//x-access-token:@@{~}@github.com/a/b.git',
  'https:{~}//token:@@{~}@host.example.com/a',
  'redis:{~}//default:ab/cd@@{~}@cache.example.com:6379',
  "+ export 'API_TOKEN=a b@@'",
  "headers={'Authorization': b'AWS4-HMAC-SHA256 Credential=AKIA/x, SignedHeaders=host, Signature=@@'}",
  '~ master_password = "a{~}b" -> "@@"',
  '["mysql","-uroot","-p@@","db"]',
  '["--token","@@"]',
  "Command '['docker', 'login', '-u', 'bob', '-p', '@@', 'registry.example.com']'",
  'A temporary password is generated for root@localhost: @@',
  '1719571234.123 [0 127.0.0.1:51234] "AUTH" "default" "@@"',
  'CONFIG SET requirepass @@',
  'SAMLResponse=@@',
  '{"device_code":"@@"}',
  '["password"]=> string(16) "@@"',
  's:8:"password";s:16:"@@";',
  '"password": (string) (len=16) "@@"',
  'password: (*string)(0xc000) "@@"',
  '| password | @@ |',
  'password\t@@',
  'password        @@',
  'password........................"@@"',
  'password -> @@',
  'password == @@',
  'password:: @@',
  'password: : @@',
  'password: * @@',
  'password:\u00a0@@',
  'token\uff1a@@',
  'password=(@@)',
  'password=[@@]',
  '::set-output name=token::@@',
  'Enter passphrase: passphrase="correct horse @@"',
  'D Login: password=@@',
  'pass{~}word=p\u00e0ssw\u00f6rt@@',
  'WWW-Authenticate: Bearer realm="x" Authorization: Bearer @@',
];

const harmless = [
  '{"db":{"credentials":{"user":"app"}}}',
  '{"credentials":[{"id":1}]}',
  '{"password":{"minLength":12}}',
  "'secret': {'name': 'x'}",
  'token: { id: 1 }',
  '"Credentials": {',
  '{"allowedHeaders":["Authorization","X-Api-Key"]}',
  'password = (sensitive value)',
  '+ secret_id = (known after apply)',
  'password: (none)',
  '"token":null,"x":1',
  'password:  16 bytes',
  'Mountable secrets:   app-token-x8z2q',
  'Unpacking passwd (1:4.13+dfsg1-4ubuntu3) ...',
  'const token = await getToken();',
  'login(username=username, password=password)',
  'self.token = token',
  'credentials: same-origin',
  'next_page_token=CAUQAA',
  'sessionid:0x34ed93485090001 type:create',
  'X-TFS-Session: 123e4567-e89b-12d3-a456-426614174000',
  'wtoken = AppWindowToken{9f4ef63 token=Token{a64f992 ActivityRecord{abc',
  'Bad activity token: android.os.BinderProxy@2bd79ce',
  "assert 'password' == 'passwd'",
  'if (token == null) return;',
  '"password": "string"',
  '--api-key=KEY   the key',
  'secret: default/db-credentials',
  'New password: Retype new password: passwd: password updated successfully',
  'Failed password for root from 192.0.2.1 port 22 ssh2',
  'password:%q',
  'WWW-Authenticate: Bearer realm="x"',
  '< www-authenticate: Bearer realm="https://auth.example.com/token",service="registry.example.com",scope="a:b"',
  'WWW-Authenticate: Digest realm="a@example.com", qop="auth, auth-int", nonce="7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZ"',
  '{"www-authenticate":"Bearer error=\\"invalid_token\\", error_description=\\"The token expired\\""}',
];

describe('a line of a log', () => {
  test.each(secrets)('loses it: %s', (template) => {
    const secret = expand('{base62*14}7b', template);
    const full = `before ${expand(template).replaceAll('@@', secret)}\n`;
    const once = redact(full);
    expect(once).not.toContain(secret.slice(0, 8));
    expect(once).not.toContain(secret.slice(-8));
    expect(once).toContain('***');
    expect(redact(once)).toBe(once);
    expect(Buffer.from(once).toString('utf8')).not.toContain('\ufffd');
  });

  test.each(harmless)('stays: %s', (line) => {
    expect(redact(`${line}\n`)).toBe(`${line}\n`);
  });

  test('keeps what stands about a secret', () => {
    const secret = expand('{base62*14}7b');
    for (const line of [
      '{"name":"Authorization","value":"Bearer @@"}',
      'git clone https:{~}//x-access-token:@@{~}@github.com/a/b.git',
      'Authorization: Bearer @@[\\r][\\n]"',
      'password=[@@]',
      'password: * @@',
    ]) {
      const full = expand(line);
      expect(redact(full.replace('@@', secret))).toBe(full.replace('@@', '****'));
    }
  });
});

describe('a cookie that is a word', () => {
  test('is replaced where it is one, and not taken out of what follows', () => {
    const out = redact('Set-Cookie: region=eu-west-1; Path=/\nin eu-west-1 now\n');
    expect(out).toBe('Set-Cookie: region=****; Path=/\nin eu-west-1 now\n');
  });
});
