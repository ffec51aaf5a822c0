// Tables in text (RFC 4180 and its kin): the first line names the columns, and each line below has a value for the name.
import type { BlobText } from '../blob-text.ts';
import type { SecretName } from './name.ts';

/** A value below the name of a secret; byte offsets. */
export interface Cell {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

const headerBytesMax = 2000;
const rowsMax = 2000;
const rowBytesMax = 4000;

/** The values in the column of a name that stands in the head of a table; null where it is no table. */
export function cellsBelow(blob: BlobText, name: SecretName): Cell[] | null {
  // Where a line of generated code begins can be far away: only tables are asked.
  if (!blob.traits.document && !blob.traits.table) return null;
  const start = blob.lineStart(name.start);
  const header = blob.slice(start, Math.min(blob.lineEnd(start), start + headerBytesMax));
  const mark = markOf(blob, start, header);
  if (mark === null) return null;
  const columns = cellsOf(header, mark);
  const column = columns.findIndex(
    (cell) => start + cell.start <= name.start && name.end <= start + cell.end,
  );
  const out: Cell[] = [];
  let at = blob.nextLineStart(start);
  for (let count = 0; count < rowsMax && !blob.isEnd(at); count += 1) {
    const next = blob.nextLineStart(at);
    if (start > 0 && !/^\s*\|/.test(blob.slice(at, at + 40))) break;
    const row = cellsOf(blob.slice(at, Math.min(next, at + rowBytesMax)).replace(/\r?\n$/, ''), mark);
    // A cell with line breaks in it: what its lines hold is in no column.
    if (row.length !== columns.length && row.length > 1) break;
    const cell = row[column];
    if (cell !== undefined && cell.value !== '' && !/^:?-+:?$/.test(cell.value)) {
      out.push({ start: at + cell.start, end: at + cell.end, value: cell.value });
    }
    at = next;
  }
  return column === -1 ? null : out;
}

/** What stands between the cells of a table whose header begins at `start`; null where no table does. */
function markOf(blob: BlobText, start: number, header: string): string | null {
  if (blob.traits.table) {
    const mark = start === 0 ? (/[\t;|,]/.exec(header)?.[0] ?? null) : null;
    return mark !== null && isHeader(cellsOf(header, mark)) ? mark : null;
  }
  // GitHub Flavored Markdown, section 4.10: a row of dashes below the header makes it one.
  if (!blob.traits.document || !/^\s*\|/.test(header)) return null;
  const below = blob.nextLineStart(start);
  return /^\s*\|[\s:|-]+\|?\s*$/.test(blob.slice(below, blob.lineEnd(below))) ? '|' : null;
}

/** What people call the columns that stand beside a secret's. */
const columnName =
  /(?:^|[^a-z])(?:user|name|login|e?mail|url|uri|host|id|role|site|account|service|domain|server|ip|port|date|created|updated|type|description|notes?|title|group|model|firmware)(?:[^a-z]|$)|(?:name|id|user|mail|date)$/i;

/** Does a first line name columns, or is it a row like the others? */
function isHeader(cells: readonly Cell[]): boolean {
  return (
    cells.length >= 2 &&
    cells.filter(({ value }) => columnName.test(value)).length >= 1 + Number(cells.length > 4)
  );
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
