import { describe, expect, it } from 'vitest';
import { BlobText } from '../../src/detect/blob-text.ts';
import { decodeBlob } from '../../src/detect/encoding.ts';

const text = 'name = "Grüße, 世界 🙂"\r\nsecond\n';
const utf16le = Buffer.from(text, 'utf16le');
const utf16be = Buffer.from(utf16le).swap16();
const utf32 = (little: boolean) => {
  const codes = [...text].map((character) => character.codePointAt(0) as number);
  const bytes = Buffer.alloc(codes.length * 4);
  for (const [i, code] of codes.entries()) {
    if (little) bytes.writeUInt32LE(code, i * 4);
    else bytes.writeUInt32BE(code, i * 4);
  }
  return bytes;
};
const decoded = (bytes: Uint8Array) => {
  const blob = decodeBlob(bytes);
  return [blob.encoding, Buffer.from(blob.bytes).toString('utf8')];
};

describe('decoding a blob', () => {
  it('leaves UTF-8 as it is, without a copy', () => {
    const bytes = Buffer.from(text);
    expect(decodeBlob(bytes).bytes).toBe(bytes);
  });

  it('takes off byte order marks', () => {
    expect(decoded(Buffer.from(`\ufeff${text}`))).toEqual(['utf-8', text]);
    expect(decoded(Buffer.concat([Buffer.from([0xff, 0xfe]), utf16le]))).toEqual(['utf-16le', text]);
    expect(decoded(Buffer.concat([Buffer.from([0xfe, 0xff]), utf16be]))).toEqual(['utf-16be', text]);
  });

  it('knows UTF-16 without a mark by its NULs', () => {
    expect(decoded(utf16le)).toEqual(['utf-16le', text]);
    expect(decoded(utf16be)).toEqual(['utf-16be', text]);
  });

  it('takes UTF-16 with an odd byte at its end', () => {
    expect(decoded(Buffer.concat([Buffer.from([0xff, 0xfe]), utf16le, Buffer.from([0x61])]))[1]).toBe(text);
  });

  it('calls a NUL in the first 8000 bytes binary, and one after them text', () => {
    expect(decodeBlob(Buffer.from(`PNG${'x'.repeat(50)}\0\x01\x02`)).encoding).toBe('binary');
    expect(decodeBlob(Buffer.from(`${'x'.repeat(8000)}\0`)).encoding).toBe('utf-8');
    expect(decodeBlob(Buffer.from([0xff, 0xfe, 0x61, 0, 0, 0, 0x62, 0])).encoding).toBe('binary');
  });

  it('takes UTF-32 of both orders, with and without a mark', () => {
    expect(decoded(utf32(true))).toEqual(['utf-32le', text]);
    expect(decoded(utf32(false))).toEqual(['utf-32be', text]);
    expect(decoded(Buffer.concat([Buffer.from([0xff, 0xfe, 0, 0]), utf32(true)]))).toEqual([
      'utf-32le',
      text,
    ]);
    expect(decoded(Buffer.concat([Buffer.from([0, 0, 0xfe, 0xff]), utf32(false)]))).toEqual([
      'utf-32be',
      text,
    ]);
    expect(decoded(Buffer.concat([utf32(true), Buffer.from([0x61])]))[1]).toBe(text);
  });

  it('keeps lines and columns of UTF-32', () => {
    const blob = new BlobText(decodeBlob(utf32(true)).bytes, 'a.txt');
    const start = Buffer.from(text).indexOf('second');
    expect(blob.region({ start, end: start + 6 })).toEqual({
      startLine: 2,
      startColumn: 1,
      endLine: 2,
      endColumn: 7,
    });
    const emoji = Buffer.from(text).indexOf('🙂');
    expect(blob.region({ start: emoji, end: emoji + 4 })).toMatchObject({ startColumn: 19, endColumn: 21 });
  });

  it('calls numbers beyond Unicode, and a few units of tables, binary', () => {
    expect(decodeBlob(Buffer.from([0xff, 0xfe, 0, 0, 0, 0, 0x11, 0])).encoding).toBe('binary');
    const table = Buffer.alloc(400);
    for (let i = 0; i < 100; i += 1) table.writeUInt32LE(i * 977, i * 4);
    expect(decodeBlob(table).encoding).toBe('binary');
  });

  it('takes an empty blob', () => {
    expect(decodeBlob(new Uint8Array(0)).encoding).toBe('utf-8');
  });
});
