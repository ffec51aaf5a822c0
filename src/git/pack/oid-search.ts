// Searches in ids that stand one behind the other, 20 bytes each, ascending.
import type { Oid } from '../../model/oid.ts';
import { compareOids, oidBytes } from './pack-index.ts';

/** The place of an id, or -1. */
export function placeOfOid(oids: Uint8Array, oid: Uint8Array): number {
  const place = placeOfFirst(oids, oid);
  return place * oidBytes < oids.length && compareOids(oids, place * oidBytes, oid, 0) === 0 ? place : -1;
}

/** The ids that start with so many hexadecimal digits. */
export function oidsStarting(oids: Uint8Array, prefix: string): Oid[] {
  const matches: Oid[] = [];
  const least = Buffer.from(prefix.padEnd(oidBytes * 2, '0'), 'hex');
  for (let at = placeOfFirst(oids, least) * oidBytes; at < oids.length; at += oidBytes) {
    const oid = Buffer.from(oids.buffer, oids.byteOffset + at, oidBytes).toString('hex');
    if (!oid.startsWith(prefix)) break;
    matches.push(oid as Oid);
  }
  return matches;
}

/** The place of the first id that is not before `oid`. */
function placeOfFirst(oids: Uint8Array, oid: Uint8Array): number {
  let low = 0;
  let high = oids.length / oidBytes;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compareOids(oids, middle * oidBytes, oid, 0) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
