import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { crc32, ownCrc32 } from '../../../src/git/pack/crc32.ts';

test.each([crc32, ownCrc32])('%o is the checksum at the end of a gzip file', (sumOf) => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 700, size: 'max' }), fc.nat(9), (bytes, from) => {
      const start = Math.min(from, bytes.length);
      const packed = gzipSync(bytes.subarray(start));
      expect(sumOf(bytes, start, bytes.length)).toBe(packed.readUInt32LE(packed.length - 8));
    }),
  );
});
