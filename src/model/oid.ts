// The name of a Git object. No import: rank 0.

/** A Git object id as 40 (SHA-1) or 64 (SHA-256) lower-case hexadecimal digits. */
export type Oid = string & { readonly __brand: 'Oid' };

/** The id that Git and GitHub use for "no such commit" (a created or deleted branch). */
export const zeroOid = '0'.repeat(40) as Oid;

/** Tells whether a text has the form of a full object id. Any letter case is taken. */
export function isOid(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(text);
}

/** Tells whether an id is the all-zero id, of either length. */
export function isZeroOid(text: string): boolean {
  return /^0+$/.test(text);
}

/** The digits that people are shown: enough to be unique in the largest repositories. */
export function shortOid(oid: string): string {
  return oid.slice(0, 12);
}
