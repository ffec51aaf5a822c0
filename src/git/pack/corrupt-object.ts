// How it is said that an object is here and cannot be read.
import { Fault } from '../../model/fault.ts';
import { blobBytesMax } from '../../model/limits.ts';

/**
 * Why bytes are no object: words that go on from "cannot be read: ". Becomes a Fault where the object is
 * known.
 */
export class Unreadable extends Error {}

/** An object is larger than anything that is read: said before memory is taken for it. */
export class TooLarge extends Unreadable {
  readonly bytes: number;

  constructor(bytes: number) {
    super('it is too large');
    this.bytes = bytes;
  }
}

/** Throws TooLarge for a content of so many bytes, when it is. */
export function refuseTooLarge(bytes: number): void {
  if (bytes > blobBytesMax) throw new TooLarge(bytes);
}

/**
 * A Fault `corrupt-object`, or `object-too-large`. `files` are the names of what was found to be damaged
 * there, if anything was.
 */
export function corruptObject(oid: string, error: unknown, files: readonly string[]): Fault {
  if (error instanceof TooLarge) {
    return new Fault(
      'object-too-large',
      `The object ${oid} has ${error.bytes} bytes, which is more than is read.`,
      'Look at it yourself: git cat-file gives its content.',
    );
  }
  const [first] = files;
  const others = files.length > 1 ? ` and ${files.length - 1} more` : '';
  const where = first === undefined ? '' : ` (damaged here: ${first}${others})`;
  return new Fault(
    'corrupt-object',
    `The object ${oid} cannot be read: ${reasonOf(error)}${where}.`,
    'Run git fsck to see what is damaged, or clone the repository anew.',
  );
}

/**
 * Node's system errors have a call and a code: the code says it in one word, without a path of the machine.
 */
export function isSystemError(error: unknown): error is Error & { readonly code: string } {
  return error instanceof Error && 'syscall' in error && 'code' in error;
}

/** Tells whether an error says that there is no such file. */
export function isNoFile(error: unknown): boolean {
  return isSystemError(error) && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}

function reasonOf(error: unknown): string {
  if (isSystemError(error)) return error.code;
  return error instanceof Error ? error.message : String(error);
}

/** Passes on what is a bug; gives what says that something cannot be read. */
export function expected(error: unknown): Error {
  if (error instanceof Unreadable || isSystemError(error)) return error;
  throw error;
}
