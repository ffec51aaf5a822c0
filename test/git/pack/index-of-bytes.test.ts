import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexOfBytes } from '../../../src/git/pack/object-table.ts';

/** As a table has them: ascending, each once. */
function tableOf(ids: readonly Buffer[]): { oids: Uint8Array; starts: Uint32Array } {
  const starts = new Uint32Array(65537);
  for (const id of ids) starts[id.readUInt16BE(0) + 1] = (starts[id.readUInt16BE(0) + 1] ?? 0) + 1;
  for (let prefix = 1; prefix < starts.length; prefix += 1) {
    starts[prefix] = (starts[prefix] ?? 0) + (starts[prefix - 1] ?? 0);
  }
  return { oids: Buffer.concat(ids), starts };
}

test('an id is found where it is, among ids as they come and among ids that are alike', () => {
  const byte = fc.oneof(fc.constantFrom(0, 1, 255), fc.nat({ max: 255 }));
  const id = fc
    .tuple(fc.constantFrom(0, 0x1234, 0xffff), fc.array(byte, { minLength: 3, maxLength: 3 }), byte)
    .map(([prefix, next, last]) => {
      const bytes = Buffer.alloc(20);
      bytes.writeUInt16BE(prefix);
      bytes.set(next, 2);
      bytes[19] = last;
      return bytes;
    });
  fc.assert(
    fc.property(
      fc.uniqueArray(id, { selector: (bytes) => bytes.toString('hex'), maxLength: 80 }),
      id,
      (all, other) => {
        const ids = all.sort(Buffer.compare);
        const table = tableOf(ids);
        for (const [at, one] of ids.entries()) expect(indexOfBytes(table, one, 0)).toBe(at);
        const room = Buffer.concat([Buffer.alloc(3), other]);
        expect(indexOfBytes(table, room, 3)).toBe(ids.findIndex((one) => one.equals(other)));
      },
    ),
  );
});
