// A name on one line and its value on the next: told where both stand as they do in such a pair, and only there.
import { describe, expect, test } from 'vitest';
import { defaultSettings } from '../../src/config/settings.ts';
import { LogRedactor } from '../../src/scan/log-redactor.ts';
import { expand } from '../support/samples.ts';

function redact(...lines: string[]): string {
  const one = new LogRedactor({ settings: defaultSettings, mark: null });
  const text = Buffer.from(lines.join(''));
  return Buffer.concat([...one.push(text).map((part) => Buffer.from(part)), ...one.end()]).toString();
}

/** The two lines; `@@` stands for the secret. */
const pairs: readonly (readonly [string, string])[] = [
  ['password:', '  @@'],
  ['  password: |', '    @@'],
  ['token: >-', '  @@'],
  ['"password":', '    "@@"'],
  ['Authorization:', ' Bearer @@'],
  ['Authorization: Bearer', '  @@'],
  ['"Authorization": [', '  "Bearer @@"'],
  ['- name: DB_PASSWORD', '  value: @@'],
  ['"name": "DB_PASSWORD",', '"value": "@@"'],
  ['2026-11-21T10:00:00Z app[7]: password:', '2026-11-21T10:00:01Z app[7]:   @@'],
  ['app-1  | - name: API_TOKEN', 'app-1  |   value: "@@"'],
  ['Content-Disposition: form-data; name="password"', '@@'],
];

describe('a value on the line below its name', () => {
  test.each(pairs)('is replaced: %s', (name, value) => {
    const secret = expand('{base62*14}7b');
    for (const end of ['\n', '\r\n']) {
      const out = redact(name, end, value.replace('@@', secret), end, 'after', end);
      expect(out).toBe(`${name}${end}${value.replace('@@', '****')}${end}after${end}`);
      expect(redact(out)).toBe(out);
    }
  });

  test('is told however the lines come in', () => {
    const text = Buffer.from(
      pairs
        .map((lines) => `${lines.join('\n')}\n`)
        .join('')
        .replaceAll('@@', expand('{base62*14}7b')),
    );
    const one = new LogRedactor({ settings: defaultSettings, mark: null });
    const parts = [...text].flatMap((byte) => one.push(Buffer.from([byte])).map((part) => Buffer.from(part)));
    expect(Buffer.concat(parts).toString()).toBe(redact(text.toString()));
  });

  test('is not taken of another line, and a sentence is none', () => {
    const secret = expand('{base62*14}7b');
    for (const text of [
      'password:\nincorrect for bob\n',
      'token:\n  expired\n',
      'secret:\n  secretName: app-tls1\n',
      'token:\n2026-11-22T10:00:00Z started\n',
      'password: |\n-----BEGIN PUBLIC KEY-----\n',
      `password:\nnothing\n  ${secret}\n`,
      `app-1  | password:\napp-2  |   ${secret}\n`,
    ]) {
      expect(redact(text)).toBe(text);
    }
  });

  test('is not that of a line in another file', () => {
    const one = new LogRedactor({ settings: defaultSettings, mark: null });
    const secret = expand('  {base62*14}7b\n');
    const parts = [...one.push(Buffer.from('password:\n')), ...one.end(), ...one.push(Buffer.from(secret))];
    expect(Buffer.concat(parts).toString()).toBe(`password:\n${secret}`);
  });
});
