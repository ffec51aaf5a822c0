// One record of a baseline of another program, read: which secret it means, what was decided of it, and how it is called.
import type { ForeignRecord } from '../model/foreign-record.ts';
import type { SuppressionState } from '../model/suppression.ts';

export interface ImportedRecord extends ForeignRecord {
  readonly state: SuppressionState;
  /** `src/mail.ts:12 (aws-access-token)`: for people. It may hold a path as it is, and is to be redacted. */
  readonly label: string;
}

/** Something that cannot be carried over. */
export interface LeftItem {
  /** Which one: as `label` above, or a place in the file. */
  readonly what: string;
  /** A clause. */
  readonly why: string;
}

export interface ImportedBaseline {
  readonly records: readonly ImportedRecord[];
  readonly left: readonly LeftItem[];
}

/** Paths are told with slashes and from the root, however the program was called. */
export function pathFromRoot(path: string): string {
  return path.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '');
}
