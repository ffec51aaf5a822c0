import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { crc32 } from '../../../src/git/pack/crc32.ts';

test('is the checksum at the end of a gzip file', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 70 }), fc.nat(9), (bytes, from) => {
      const start = Math.min(from, bytes.length);
      const expected = gzipSync(bytes.subarray(start)).readUInt32LE(
        gzipSync(bytes.subarray(start)).length - 8,
      );
      expect(crc32(bytes, start, bytes.length)).toBe(expected);
    }),
  );
});
