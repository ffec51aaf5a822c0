// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the values under test are other languages' templates.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeValue, type ValueKind } from '../../../src/detect/value/judge-value.ts';
import { expand } from '../../support/samples.ts';

/** Values by what they are beside `INFRA_VNC_PASSWORD`, in quotes. */
const passwords: Readonly<Record<string, ValueKind>> = {
  hunter2: 'literal',
  winebot123: 'literal',
  'S3cure!': 'literal',
  letmein: 'literal',
  'correct-horse-battery-staple': 'literal',
  'correct horse battery staple': 'literal',
  'Changeme-not!9fQ2': 'literal',
  'example.K9x!2p': 'literal',
  'todo7Kq!9zLm': 'literal',
  'Your7Mother!Was': 'literal',
  admin: 'literal',
  root: 'literal',
  password1: 'literal',
  password123: 'literal',
  supersecret: 'literal',
  vnc: 'literal',
  '123456': 'literal',
  '8675': 'literal',
  qwerty: 'literal',
  Pa$$w0rd: 'literal',
  '$ecret!9': 'literal',
  'Winter2024!': 'literal',
  'a<b>c9!kQ': 'literal',
  'p@ss:w/rd': 'literal',
  '100%Fun!': 'literal',
  pässwörd9: 'literal',
  'not{a}slot9Kq!': 'literal',
  'Kq{9}!zLm': 'literal',
  '{Winter9!': 'literal',
  Tr0ub4dor: 'literal',
  password: 'placeholder',
  secret: 'placeholder',
  'vnc-password': 'placeholder',
  vncpassword: 'placeholder',
  VNC_PASSWORD: 'placeholder',
  changeme: 'placeholder',
  ChangeMe: 'placeholder',
  CHANGE_ME: 'placeholder',
  'change-me!': 'placeholder',
  changeme123: 'placeholder',
  changeit: 'placeholder',
  'please change me': 'placeholder',
  'your-password': 'placeholder',
  your_password_here: 'placeholder',
  yourpasswordhere: 'placeholder',
  'my-password-here': 'placeholder',
  'replace-me': 'placeholder',
  REPLACE_WITH_PASSWORD: 'placeholder',
  'insert password here': 'placeholder',
  'put-your-password-here': 'placeholder',
  xxx: 'placeholder',
  XXXXXXXX: 'placeholder',
  'xxxx-xxxx': 'placeholder',
  '***': 'placeholder',
  '********': 'placeholder',
  '•••••': 'placeholder',
  '...': 'placeholder',
  ____: 'placeholder',
  '[hidden]': 'placeholder',
  '(redacted)': 'placeholder',
  REDACTED: 'placeholder',
  '[REDACTED]': 'placeholder',
  dummy: 'placeholder',
  'fake-password': 'placeholder',
  example: 'placeholder',
  test: 'placeholder',
  todo: 'placeholder',
  TBD: 'placeholder',
  FIXME: 'placeholder',
  foo: 'placeholder',
  foobar: 'placeholder',
  aaaa: 'placeholder',
  '00000000': 'placeholder',
  'VNC access password': 'placeholder',
  'The password for VNC': 'placeholder',
  string: 'placeholder',
  '': 'empty',
  ' ': 'empty',
  '""': 'empty',
  "''": 'empty',
  null: 'empty',
  None: 'empty',
  nil: 'empty',
  undefined: 'empty',
  true: 'empty',
  False: 'empty',
  'n/a': 'empty',
  '~': 'empty',
};

const references = [
  '$X',
  '${X}',
  '${X:-}',
  '$(cat /run/secrets/x)',
  '`cat x`',
  '{{ vault_password }}',
  '{{password}}',
  '{% x %}',
  '<password>',
  '<your password>',
  '<<PASSWORD>>',
  '%VNC_PASSWORD%',
  '%(vnc_password)s',
  '$env:VNC_PASSWORD',
  '$Env:VNC_PASSWORD',
  'secrets.VNC',
  '${{ secrets.VNC }}',
  'env.VNC',
  'vault:secret/data/vnc#password',
  'op://Private/VNC/password',
  '!vault',
  '!vault |',
  '!Ref VncPassword',
  '!Sub "${X}"',
  'ref+vault://secret/x#y',
  'arn:aws:secretsmanager:eu-west-1:123456789012:secret:vnc',
  'ssm:/prod/vnc',
  'projects/p/secrets/vnc/versions/latest',
  'azurekeyvault://vault/secret',
  'https://kv.vault.azure.net/secrets/vnc',
  'doppler://x/y',
  'bws:1234',
  'ENC[AES256_GCM,data:abc=,iv:x,tag:y,type:str]',
  'ENC(abcdef==)',
  '@Microsoft.KeyVault(SecretUri=https://x/y)',
  'file:///run/secrets/vnc',
  '/run/secrets/vnc',
  '/etc/winebot-credentials',
  './secrets/vnc.txt',
  '~/.config/vnc',
  'C:\\secrets\\vnc.txt',
  '#{vnc_password}',
  '__VNC_PASSWORD__',
  '@VNC_PASSWORD@',
  '%%VNC_PASSWORD%%',
  'process.env.VNC',
  "os.environ['VNC']",
  'var.vnc_password',
  'local.vnc',
  'data.vault.vnc.password',
  'module.vnc.password',
  '{vnc_password}',
  'Bearer ${TOKEN}',
  'ghp_<token>',
  '${USER}-${PASS}',
  '$ANSIBLE_VAULT;1.1;AES256',
  '{cipher}abcdef',
  '{{resolve:secretsmanager:x:SecretString:y}}',
  '${vault.password}',
  '[[ password ]]',
  'secretref:vnc',
  '$[variables.vncPassword]',
  'vnc:/etc/credstore/vnc',
  'vnc_password,type=env',
  '{0}',
  'token-{0}',
  '{password!r}',
  '{token:>12}',
  '{user.password}',
  "{conf['password']}",
  'pre-{name}-post',
  'Bearer {}',
  '{user}:{password}',
  '{base62*14}',
  'hunter{digits*2}',
  '{crc32:{base62*30}}',
  'sk-ant-api03-{base64url*93}AA',
  'hunt{~}er2',
  'u{digits*7}-{hex*24}',
  '{b64:hunter{digits*4}}',
];

/** Values by what they are beside `INFRA_WINEBOT_API_TOKEN`, in quotes. */
const tokens: Readonly<Record<string, ValueKind>> = {
  'sk-ant-your-secret-key': 'placeholder',
  'sk-ant-...': 'placeholder',
  ghp_xxxxxxxxxxxxxxxxxxxx: 'placeholder',
  ghp_XXXX: 'placeholder',
  'sk-1234567890abcdef': 'placeholder',
  '1234567890abcdef': 'placeholder',
  abcdef123456: 'placeholder',
  abc123: 'placeholder',
  a1b2c3d4e5f6: 'placeholder',
  'abc***xyz': 'placeholder',
  'api-token': 'placeholder',
  api_token_here: 'placeholder',
  winebot_api_token: 'placeholder',
  INFRA_WINEBOT_API_TOKEN: 'placeholder',
  token: 'placeholder',
  'your-token-12345': 'placeholder',
  'secret-goes-here': 'placeholder',
  'test-token': 'placeholder',
  'my-secret-token': 'placeholder',
  'API authentication token': 'placeholder',
  'stored-in-vault': 'placeholder',
  '0': 'placeholder',
  '3600': 'placeholder',
  '12345678': 'placeholder',
  '00000000-0000-0000-0000-000000000000': 'placeholder',
  AKIAIOSFODNN7EXAMPLE: 'placeholder',
  '{base62*24}': 'literal',
  'ghp_{base62*36}': 'literal',
  '{hex*32}': 'literal',
  '{hex*8}-{hex*4}-{hex*4}-{hex*4}-{hex*12}': 'literal',
  'wb_live_{base62*12}': 'literal',
  'tok-{lowerdigits*10}': 'literal',
  hunter2: 'literal',
  '84719305': 'literal',
  s3cr3tT0ken: 'literal',
  '{base64*40}==': 'literal',
};

const code = [
  'getToken()',
  'os.getenv("X")',
  'config.token',
  'settings.vnc.password',
  'API_TOKEN_VALUE',
  'apiToken',
  'await fetchToken()',
  'tokens["x"]',
  'random_password.vnc.result',
  'std::env::var("X")',
  'string',
  'required("x")',
];

describe('judgeValue', () => {
  for (const [value, kind] of Object.entries(passwords)) {
    it(`takes ${JSON.stringify(value)} beside a password's name for ${kind}`, () => {
      expect(judgeValue(value, { quoted: true, name: expand('INFRA_{~}VNC_PASSWORD') }).kind).toBe(kind);
    });
  }

  for (const value of references) {
    it(`takes ${JSON.stringify(value)} for a reference`, () => {
      expect(judgeValue(value, { quoted: true, name: expand('INFRA_{~}VNC_PASSWORD') }).kind).toBe(
        'reference',
      );
    });
  }

  for (const [template, kind] of Object.entries(tokens)) {
    it(`takes ${template} beside a token's name for ${kind}`, () => {
      const name = expand('INFRA_{~}WINEBOT_API_TOKEN');
      expect(judgeValue(expand(template), { quoted: true, name }).kind).toBe(kind);
    });
  }

  for (const value of code) {
    it(`takes ${value} without quotes for code`, () => {
      expect(['code', 'reference']).toContain(judgeValue(value, { quoted: false }).kind);
    });
  }

  it('reads UTF-8 that came as one character a byte', () => {
    const dots = Buffer.from('••••••••').toString('latin1');
    expect(judgeValue(dots, { quoted: true }).kind).toBe('placeholder');
  });

  it('takes a sealed secret for a reference, beside any name', () => {
    expect(judgeValue(expand('AgB{base64*120}=='), { quoted: true, name: 'TOKEN' }).kind).toBe('reference');
  });

  it('takes every random token for a literal', () => {
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
    const token = fc
      .array(fc.constantFrom(...letters), { minLength: 16, maxLength: 60 })
      .map((characters) => characters.join(''))
      .filter((text) => new Set(text).size > 6);
    fc.assert(
      fc.property(token, (text) => {
        expect(judgeValue(text, { quoted: true, name: 'TOKEN' }).kind).toBe('literal');
        expect(judgeValue(text, { quoted: true, name: 'PASSWORD' }).kind).toBe('literal');
      }),
      { numRuns: 500 },
    );
  });

  it('never throws, and takes time in line with the length', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), fc.boolean(), (text, quoted) => {
        expect(judgeValue(text, { quoted }).reason).not.toBe('');
      }),
    );
    const start = performance.now();
    for (const unit of ['a', '$', '{', '<', 'a.', 'a(', '/a', '{{', 'x-', '%a', '\\', '"']) {
      judgeValue(unit.repeat(100_000), { quoted: false, name: 'TOKEN' });
    }
    expect(performance.now() - start).toBeLessThan(1500);
  });
});
