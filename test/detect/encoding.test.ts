import { describe, expect, it } from 'vitest';
import { decodeBlob } from '../../src/detect/encoding.ts';

const text = 'name = "Grüße, 世界 🙂"\r\nsecond\n';
const utf16le = Buffer.from(text, 'utf16le');
const utf16be = Buffer.from(utf16le).swap16();
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
    expect(decodeBlob(Buffer.from([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0])).encoding).toBe('binary');
  });

  it('takes an empty blob', () => {
    expect(decodeBlob(new Uint8Array(0)).encoding).toBe('utf-8');
  });
});
