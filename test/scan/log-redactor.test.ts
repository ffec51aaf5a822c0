// A stream of logs without its secrets: how it comes in pieces changes nothing, what is told line by line is what is told
// of many lines at once, and what is no secret goes out byte for byte.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allPatterns } from '../../patterns/index.ts';
import { defaultSettings } from '../../src/config/settings.ts';
import { lineBytesMax, reachBytes } from '../../src/scan/log-long-line.ts';
import { LogRedactor } from '../../src/scan/log-redactor.ts';
import { reachOf } from '../../src/scan/window-plan.ts';
import { expand } from '../support/samples.ts';

type Options = Partial<ConstructorParameters<typeof LogRedactor>[0]>;

function redactor(options: Options = {}): LogRedactor {
  return new LogRedactor({ settings: defaultSettings, mark: null, ...options });
}

/** One for all tests that ask for nothing else: making one takes a while, and what it learns is random. */
const shared = { fast: redactor(), slow: redactor({ everyLine: true }) };

function all(one: LogRedactor, pieces: readonly Uint8Array[]): Buffer {
  const out = pieces.flatMap((piece) => one.push(piece).map((part) => Buffer.from(part)));
  return Buffer.concat([...out, ...one.end()]);
}

function redact(text: string | Uint8Array, options?: Options): string {
  const one = options === undefined ? shared.fast : redactor(options);
  return all(one, [Buffer.from(text as string)]).toString('latin1');
}

const secretLines = [
  'login username=mw&password=hun{~}ter&remember=true',
  'Authorization: Bearer {base62*9}',
  '> Proxy-Authorization: Basic {b64:me:pw{base62*6}}',
  '{"level":"info","headers":{"authorization":"Token {base62*12}","x-api-key":"{base62*20}"}}',
  'GET /callback?code={base62*24}&state={base62*8} HTTP/1.1',
  'Set-Cookie: sid={base62*24}; Path=/; HttpOnly',
  'connecting to postgres://app:{base62*10}@db.example.com:5432/orders',
  'push of ghp_{crc32:{base62*30}} refused',
  '\u001b[32mINFO\u001b[0m key=\u001b[1mghp_{crc32:{base62*30}}\u001b[0m ok',
  'INFRA_VNC_PASSWORD={base62*12}',
  'https://bucket.example.com/x?X-Amz-Signature={hex*64}&X-Amz-Expires=60',
  '\tat com.example.Api.call(token="{base62*32}", Api.java:12)',
  'data: {b64:password = {base62*16}}',
  'url=https%3A%2F%2Fapi.example.com%2F%3Faccess_token%3D{base62*24}',
];
const plainLines = [
  '203.0.113.7 - - [12/Feb/2022:10:01:55 +0000] "GET /index.html HTTP/1.1" 200 18233 "-" "curl/7.68.0"',
  '\tat org.springframework.web.servlet.FrameworkServlet.service(FrameworkServlet.java:897)',
  'java.lang.IllegalStateException: user token expired',
  '{"ts":"2026-06-28T12:34:56Z","level":"info","message":"key rotated","elapsed_s":123.4}',
  'Invalid token: expired',
  'password: incorrect, status code=500',
  'progress 10%\rprogress 20%\rprogress 30%',
  'password:',
  '- name: DB_PASSWORD',
  'token=\u0024{TOKEN} password=**** Authorization: Bearer <redacted>',
  '10{~}.0.0.7 db{~}.internal said \u001b[31mERROR\u001b[0m caf\u00e9 \u0000\u00ff',
  '',
];

/** Lines with and without secrets, with any ends, and any bytes among them. */
const streams = fc
  .array(
    fc.tuple(
      fc.oneof(
        fc
          .tuple(fc.constantFrom(...secretLines), fc.nat(1000))
          .map(([one, seed]) => Buffer.from(expand(one, `${seed}`), 'latin1')),
        fc.constantFrom(...plainLines).map((one) => Buffer.from(expand(one), 'latin1')),
        fc.uint8Array({ maxLength: 60 }).map((one) => Buffer.from(one)),
      ),
      fc.constantFrom('\n', '\r\n', '\r', '\n\n'),
    ),
    { maxLength: 14 },
  )
  .map((lines) => Buffer.concat(lines.flatMap(([line, end]) => [line, Buffer.from(end)])));

function pieces(bytes: Buffer, cuts: readonly number[]): Buffer[] {
  const places = [...new Set(cuts.map((cut) => cut % (bytes.length + 1)))].sort((a, b) => a - b);
  return [0, ...places].map((start, index) => bytes.subarray(start, places[index] ?? bytes.length));
}

describe('a stream of logs', () => {
  test('comes out the same however it comes in', () => {
    const whole = redactor();
    const inPieces = redactor();
    fc.assert(
      fc.property(streams, fc.array(fc.nat(5000), { maxLength: 12 }), (bytes, cuts) => {
        expect(all(inPieces, pieces(bytes, cuts)).equals(all(whole, [bytes]))).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  test('comes out as if each line had been judged by itself', () => {
    const fast = redactor();
    const slow = redactor({ everyLine: true });
    fc.assert(
      fc.property(streams, (bytes) => {
        expect(all(fast, [bytes]).toString('latin1')).toBe(all(slow, [bytes]).toString('latin1'));
      }),
      { numRuns: 200 },
    );
  });

  test('has nothing left to replace', () => {
    fc.assert(
      fc.property(streams, (bytes) => {
        const once = all(shared.fast, [bytes]);
        expect(all(shared.slow, [once]).toString('latin1')).toBe(once.toString('latin1'));
      }),
      { numRuns: 150 },
    );
  });

  test('keeps every byte of what has no secret', () => {
    for (const line of plainLines.map((one) => expand(one)))
      expect(redact(Buffer.from(line, 'latin1'))).toBe(line);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(redact(bytes)).toBe(Buffer.from(bytes).toString('latin1'));
      }),
    );
  });

  test('replaces every planted secret', () => {
    for (const line of secretLines) {
      const out = redact(`before ${expand(line)}\r\n`);
      expect(out, line).toContain('***');
      expect(out, line).toMatch(/\r\n$/);
    }
    expect(redact(expand('x ghp_{crc32:{base62*30}}'))).toBe('x ghp_****');
    expect(redact(expand('x ghp_{crc32:{base62*30}}'), { mark: '[GONE]' })).toBe('x [GONE]');
  });

  test('says nothing of a line before it is complete, and at once when it is', () => {
    const one = redactor();
    expect(one.push(Buffer.from('password=hun'))).toEqual([]);
    expect(Buffer.concat(one.push(Buffer.from('ter2\nnext'))).toString()).toBe('password=****\n');
    expect(Buffer.concat(one.push(Buffer.from(' 50%\r'))).toString()).toBe('next 50%\r');
    expect(Buffer.concat(one.end()).toString()).toBe('');
  });
});

describe('what was found once', () => {
  test('is replaced wherever it comes up later', () => {
    const secret = expand('{base62*20}7aZ');
    const one = redactor();
    const base64 = Buffer.from(`user:${secret}:x`).toString('base64');
    const out = all(one, [Buffer.from(`password=${secret}\nsaw ${secret} and ${base64}\n`)]).toString();
    expect(out).not.toContain(secret);
    expect(out.split('\n')[1]).toMatch(/^saw \*{4} and /);
    expect(out).not.toContain(base64.slice(12, 24));
    expect(one.counts.get('seen before')).toBeGreaterThan(0);
  });

  test('does not take words out of sentences', () => {
    const one = redactor();
    expect(all(one, [Buffer.from('password=letters\nletters are fine\n')]).toString()).toBe(
      'password=****\nletters are fine\n',
    );
  });
});

describe('private keys over lines', () => {
  const key = () => expand('{pem:RSA PRIVATE KEY}').trimEnd().split('\n');

  test('are one mark, with any ends of lines, and what a logger puts before each', () => {
    for (const end of ['\n', '\r\n']) {
      const lines = ['start', ...key(), 'stop'];
      expect(redact(lines.join(end)).split(end)).toEqual(['start', lines[1], '****', lines.at(-2), 'stop']);
    }
    const prefix = '2026-11-21T10:00:00Z app[7]: ';
    const out = redact(
      key()
        .map((line) => prefix + line)
        .join('\n'),
    ).split('\n');
    expect(new Set(out.slice(1, -1))).toEqual(new Set([`${prefix}****`]));
    expect(redact(JSON.stringify({ key: key().join('\n') }))).not.toContain(key()[2]);
  });

  test('end after a thousand lines when END never comes, and other lines pass', () => {
    const body = Array.from({ length: 1200 }, (_, index) => expand('{base64*64}', `${index}`));
    const out = redact([key()[0], ...body, 'all well here'].join('\n')).split('\n');
    expect(out[1]).toBe('****');
    expect(out.at(-1)).toBe('all well here');
    expect(out.length).toBeLessThan(230);
    const secret = expand('password={base62*12}');
    expect(redact(`${key()[0]}\n${secret} at https://a.example.com/${'path/'.repeat(8)}\n`)).not.toContain(
      secret,
    );
  });
});

describe('a line that is too long to be held', () => {
  test('is judged in windows that see as far as any pattern', () => {
    expect(reachOf(allPatterns)).toBeLessThanOrEqual(reachBytes);
  });

  test('keeps its bytes, and loses secrets wherever a window ends', () => {
    const secrets: string[] = [];
    let line = '';
    while (line.length < 3 * lineBytesMax) {
      const secret = expand('ghp_{crc32:{base62*30}}', `${secrets.length}`);
      secrets.push(secret);
      line += `{"id":${line.length},"text":"${'lorem ipsum '.repeat(40 + (secrets.length % 7))}","x":"${secret}"},`;
    }
    const bytes = Buffer.from(`${line}\nafter\n`);
    const whole = redact(bytes, {});
    expect(secrets.filter((secret) => whole.includes(secret))).toEqual([]);
    expect(whole).toBe(bytes.toString().replace(/ghp_\w{36}/g, 'ghp_****'));
    const cut = pieces(bytes, [100, 65_536, 400_000, 600_001, 1_000_000]);
    expect(all(redactor(), cut).toString() === whole).toBe(true);
  });

  test('may be one value', () => {
    const out = redact(`Authorization: Bearer ${'aB3'.repeat(lineBytesMax)} end\n`, {});
    expect(out).toMatch(/^Authorization: Bearer \*{4} end\n$/);
  });
});

describe('the selection', () => {
  test('may be of addresses instead', () => {
    const settings = { ...defaultSettings, selection: { only: ['private-address'], except: [] } };
    const text = expand('from 10{~}.20.30.40: password=hun{~}ter2\n');
    expect(redact(text, { settings })).toBe(expand('from 10.*.*.*: pass{~}word=hunter2\n'));
    expect(redact(text)).toBe(expand('from 10{~}.20.30.40: password=****\n'));
  });

  test('may leave a kind out', () => {
    const settings = { ...defaultSettings, selection: { only: [], except: ['http.session-cookie'] } };
    expect(redact('Cookie: sid=abc\n', { settings })).toBe('Cookie: sid=abc\n');
  });
});
