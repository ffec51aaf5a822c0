// Tables in text (RFC 4180 and its kin): the first line names the columns, and each line below has a value for the name.
import type { BlobText } from '../blob-text.ts';
import type { SecretName } from './name.ts';

/** A value below the name of a secret; byte offsets. */
export interface Cell {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

const tablePath = /\.(?:csv|tsv|psv|tab)$/i;
const headerBytesMax = 2000;
const rowsMax = 2000;
const rowBytesMax = 4000;

/** The values in the column of a name that stands in the first line of a table; null where it is no table. */
export function cellsBelow(blob: BlobText, name: SecretName): Cell[] | null {
  if (!tablePath.test(blob.path) || name.start > headerBytesMax || blob.lineStart(name.start) !== 0)
    return null;
  const header = blob.slice(0, blob.lineEnd(0));
  const mark = /[\t;|,]/.exec(header)?.[0];
  if (mark === undefined) return null;
  const column = cellsOf(header, mark).findIndex((cell) => cell.start <= name.start && name.end <= cell.end);
  const out: Cell[] = [];
  let at = blob.nextLineStart(0);
  for (let row = 0; row < rowsMax && at < blob.length; row += 1) {
    const next = blob.nextLineStart(at);
    const cell = cellsOf(blob.slice(at, Math.min(next, at + rowBytesMax)).replace(/\r?\n$/, ''), mark)[
      column
    ];
    if (cell !== undefined && cell.value !== '') {
      out.push({ start: at + cell.start, end: at + cell.end, value: cell.value });
    }
    at = next;
  }
  return column === -1 ? null : out;
}

/** The cells of a line, quotes and blanks about them left out. */
function cellsOf(line: string, mark: string): Cell[] {
  const out: Cell[] = [];
  for (let at = 0; at <= line.length; ) {
    const quoted = /^\s*"((?:[^"]|"")*)"\s*/.exec(line.slice(at));
    const stop = line.indexOf(mark, at + (quoted?.[0].length ?? 0));
    const end = stop === -1 ? line.length : stop;
    const raw = line.slice(at, end);
    const value = quoted?.[1] ?? raw.trim();
    const start = at + Math.max(0, raw.indexOf(value));
    out.push({ start, end: start + value.length, value });
    at = end + 1;
  }
  return out;
}
