// Logs in UTF-16: secrets go, and everything else comes out as it came in, whatever it is and however it comes.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultSettings } from '../../src/config/settings.ts';
import { LogRedactor } from '../../src/scan/log-redactor.ts';
import { LogStream } from '../../src/scan/log-stream.ts';
import { expand } from '../support/samples.ts';

const shared = new LogStream(new LogRedactor({ settings: defaultSettings, mark: null }));

function through(pieces: readonly Uint8Array[]): Buffer {
  const out = pieces.flatMap((piece) => shared.push(piece).map((part) => Buffer.from(part)));
  return Buffer.concat([...out, ...shared.end()]);
}

function wide(text: string, isBig: boolean): Buffer {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return isBig ? bytes.swap16() : bytes;
}

describe('a log in UTF-16', () => {
  test.each([false, true])('loses its secrets and stays what it is (big-endian: %s)', (isBig) => {
    const secret = expand('{base62*14}7b');
    const text = (value: string) => `gr\u00fc\u00dfe \u{1f600}\r\npassword=${value} ok\r\nno end`;
    const bytes = wide(text(secret), isBig);
    expect(through([bytes]).equals(wide(text('****'), isBig))).toBe(true);
    const single = [...bytes].map((byte) => Uint8Array.of(byte));
    expect(through(single).equals(wide(text('****'), isBig))).toBe(true);
  });

  test('keeps every byte of what has no secret', () => {
    fc.assert(
      fc.property(
        fc.constantFrom([0xff, 0xfe], [0xfe, 0xff], [0xff], []),
        fc.uint8Array({ maxLength: 60 }),
        fc.nat(60),
        (mark, rest, cut) => {
          const bytes = Buffer.from([...mark, ...rest]);
          expect(through([bytes.subarray(0, cut), bytes.subarray(cut)]).equals(bytes)).toBe(true);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('is one of several', () => {
    const line = expand('password={base62*14}7b\n');
    const first = through([wide(line, false)]);
    expect(first.equals(wide('password=****\n', false))).toBe(true);
    expect(through([Buffer.from(line)]).toString()).toBe('password=****\n');
  });
});
