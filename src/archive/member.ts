// What is inside an archive: one file of it, under the name that the archive gives it.

export interface Member {
  /** `/`-separated; without a leading slash, and without `.` and `..`. */
  readonly name: string;
  /** What it inflates to at most so many bytes; why not, when it does not. */
  open(bytesMax: number): Uint8Array | MemberFailure;
}

/** `encrypted` and `method`: nothing that this program opens; `damaged`: not what the archive says. */
export type MemberFailure = 'too-large' | 'encrypted' | 'method' | 'damaged';

/** A name as a path inside the archive; what leads out of it or is no part of a path is left out. */
export function memberName(raw: string): string {
  const parts = raw.replaceAll('\\', '/').split('/');
  return parts.filter((part) => part !== '' && part !== '.' && part !== '..').join('/');
}
