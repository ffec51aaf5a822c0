// Secrets that a line says in words or in a command of a protocol are replaced, and sentences with the same words stay.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultSettings } from '../../src/config/settings.ts';
import { commandRule, phraseRule, schemeRule } from '../../src/findings/log/phrase-rule.ts';
import { LogRedactor } from '../../src/scan/log-redactor.ts';
import { expand } from '../support/samples.ts';

function redactor(everyLine = false): LogRedactor {
  return new LogRedactor({ settings: defaultSettings, mark: null, everyLine });
}

function redact(one: LogRedactor, text: string): string {
  return Buffer.concat([...one.push(Buffer.from(text, 'latin1')), ...one.end()]).toString('latin1');
}

const random = fc
  .tuple(fc.constantFrom('base62', 'hex', 'lowerdigits', 'base64url'), fc.nat())
  .map(([alphabet, seed]) => expand(`{${alphabet}*24}`, `${seed}`))
  .filter((one) => /\d[A-Za-z]/.test(one) && /^\w.*\w$/.test(one));

/** Templates; `@@` is the value. */
const told = [
  'GET /x?authorization=Bearer%20@@&a=1',
  'header%3A%20Bearer%20@@',
  'x%3DBearer%2520@@',
  'sent bearer: @@',
  'bearer=@@ sent',
  'Sec-WebSocket-Protocol: bearer, @@',
  'Authorization=ApiKey @@',
  'Authorization: ApiKey @@',
  'header was ApiKey @@, refused',
  'AUTH @@',
  'redis> AUTH @@',
  '10:01:22.103 > AUTH default @@',
  '2026-06-28T12:34:56Z AUTH PLAIN @@',
  'C: AUTH LOGIN @@',
  'PASS @@',
  '---> PASS @@',
  '"AUTH @@"',
  'S: 331 ok | USER ann | PASS @@',
  '<- PASS @@',
  '2026-06-28 12:34:56 PASS @@',
  '[ftp] PASS @@',
  'the password is @@',
  'The password is: @@.',
  'your new password was "@@" until today',
  'the token is @@, keep it',
  'signed in with password (@@) as ann',
  'password: !secret @@',
];

const plain = [
  'password is required',
  'The password is: too short',
  'password is base64-encoded',
  'password is sha256',
  'password is test_login2',
  'password (optional)',
  'password (min. 8 characters)',
  'the token is VssOAuthAccessToken',
  'token is expired since 2026-11-21T10:00:00Z',
  'token (us-east-1) is gone',
  'secret is in src/app/config2.test.ts',
  'the token was https://example.com/a1b2c3d4e5',
  'password: !secret mqtt_password',
  'password: !vault value',
  'AUTH LOGIN',
  'AUTH PLAIN LOGIN',
  '250-AUTH LOGIN PLAIN CRAM-MD5',
  '> AUTH TLS',
  'AUTH failed for user2',
  'PASS 3 tests',
  'PASS src/app/config2.test.ts',
  'PASS test/unit/user2.spec.js (5.2 s)',
  'PASS TestLogin2',
  '10:01:22 PASS 12 of 12',
  'PASS a1b2c3d4e5f6 in 3 s',
  'pass a1b2c3d4e5f6',
  'Bearer token expired',
  'Bearer: invalid_token',
  'bearer, error="invalid_token2"',
  'bearer authentication is required',
  'apikey authentication2 is off',
  'ApiKey is missing',
];

describe('a line that tells a secret', () => {
  test.each(told)('loses it: %s', (template) => {
    const [fast, slow] = [redactor(), redactor(true)];
    fc.assert(
      fc.property(random, (value) => {
        const line = template.replace('@@', value);
        const out = redact(fast, line);
        expect(out).not.toContain(value.slice(4, 20));
        expect(out).toContain('****');
        expect(redact(slow, line)).toBe(out);
        expect(redact(slow, out)).toBe(out);
      }),
      { numRuns: 15 },
    );
  });

  test('in time that is in proportion to it', () => {
    const start = process.cpuUsage().user;
    let taken = 0;
    for (const part of [
      'aB',
      'a',
      'a1_',
      ' PASS',
      'bearer ',
      'password is ',
      '>',
      'AUTH a ',
      '\t',
      ': !a ',
    ]) {
      for (const head of ['password is ', '> PASS ', 'AUTH ', 'bearer%20', 'password: !x ']) {
        const line = `${head}${part.repeat(200_000 / part.length)}!`;
        for (const rule of [schemeRule, phraseRule, commandRule]) rule(line, () => (taken += 1));
      }
    }
    expect(taken).toBeGreaterThan(0);
    // A square of it would be hours.
    expect((process.cpuUsage().user - start) / 1e6).toBeLessThan(20);
  }, 60_000);

  test('keeps what stands about it', () => {
    const value = expand('{base62*23}7');
    for (const [before, after] of [
      [`The password is: ${value}. Bye`, 'The password is: ****. Bye'],
      [`password (${value}) set`, 'password (****) set'],
      [`> PASS ${value}\\r\\n`, '> PASS ****\\r\\n'],
      [`a=Bearer%20${value}&b=1`, 'a=Bearer%20****&b=1'],
      ['> PASS hunter', '> PASS ****'],
      [expand('the password is Sum{~}mer20{~}24'), 'the password is ****'],
    ] as const) {
      expect(redact(redactor(), before)).toBe(after);
    }
  });
});

describe('a line with the same words', () => {
  test('stays as it is', () => {
    const [fast, slow] = [redactor(), redactor(true)];
    for (const line of plain) {
      expect(redact(slow, line)).toBe(line);
      expect(redact(fast, line)).toBe(line);
    }
  });

  test('whatever words there are', () => {
    const one = redactor(true);
    const word = fc.stringMatching(/^[a-z]{1,12}$/);
    const phrases = fc.constantFrom(...told.filter((line) => !/[>|] PASS|: PASS/.test(line)));
    fc.assert(
      fc.property(phrases, word, (template, value) => {
        const line = template.replace('@@', value);
        if (/authorization/i.test(line)) return;
        expect(redact(one, line)).toBe(line);
      }),
      { numRuns: 300 },
    );
  });
});
