import fc from 'fast-check';
import { expect, test } from 'vitest';
import { entryHeaderBytesMax, makeEntryHeader, readEntryHeader } from '../../../src/git/pack/entry-header.ts';
import { distanceBytes, kindAndLength } from './pack-bytes.ts';

const numbers = fc.oneof(fc.nat(300), fc.nat(), fc.integer({ min: 0, max: 2 ** 44 }));

test('reads the headers of whole objects and of deltas, also those beyond 32 bits', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(1, 2, 3, 4, 6, 7),
      numbers,
      numbers,
      fc.nat(5),
      (kind, length, far, before) => {
        const distance = far + 1;
        const oid = Uint8Array.from({ length: 20 }, (_, i) => i * 11);
        const behind = kind === 6 ? distanceBytes(distance) : [];
        const head = [...kindAndLength(kind, length), ...(kind === 7 ? oid : behind)];
        const bytes = Uint8Array.from([...new Array(before).fill(0xff), ...head, 0xff]);
        const header = makeEntryHeader();
        expect(head.length).toBeLessThanOrEqual(entryHeaderBytesMax);
        expect(readEntryHeader(bytes, before, bytes.length, header)).toBe(true);
        expect(header).toEqual({
          kind,
          length,
          baseDistance: kind === 6 ? distance : 0,
          baseOidAt: kind === 7 ? before + head.length - 20 : -1,
          dataAt: before + head.length,
        });
        for (let end = before; end < before + head.length; end += 1) {
          expect(readEntryHeader(bytes, before, end, header)).toBe(false);
        }
      },
    ),
  );
});

test('refuses kinds that there are not, numbers without an end, and a delta on itself', () => {
  const header = makeEntryHeader();
  const refused = [
    [0x00],
    [0x50],
    [0x05],
    new Array(30).fill(0xff),
    [0x61, 0x00],
    [0x61, ...new Array(20).fill(0xff)],
  ];
  for (const bytes of refused) {
    expect(readEntryHeader(Uint8Array.from([...bytes, 1]), 0, bytes.length + 1, header)).toBe(false);
  }
});

test('any bytes are a header inside of them, or none', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      const header = makeEntryHeader();
      if (!readEntryHeader(bytes, 0, bytes.length, header)) return;
      expect(header.dataAt).toBeLessThanOrEqual(bytes.length);
      expect(Number.isSafeInteger(header.length) && Number.isSafeInteger(header.baseDistance)).toBe(true);
    }),
  );
});
