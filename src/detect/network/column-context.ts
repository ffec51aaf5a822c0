// The heading of the column that a candidate stands in: Markdown tables and separated values.
import type { BlobText } from '../blob-text.ts';
import type { Nearby } from './nearby-text.ts';

/** Bytes that a table may have above a row for its head to be found. */
const tableBytesMax = 4000;

const separated = /\.(?:csv|tsv)$/i;

/** The text of the head cell above, or null where the candidate is in no table. */
export function columnHeading(blob: BlobText, offset: number, nearby: Nearby): string | null {
  if (!nearby.fromLineStart) return null;
  if (blob.traits.table && separated.test(blob.path)) return separatedHeading(blob, nearby.before);
  return nearby.before.includes('|') ? tableHeading(blob, offset, nearby.before) : null;
}

function separatedHeading(blob: BlobText, before: string): string | null {
  const head = blob.slice(0, 1000).split(/\r?\n/)[0] ?? '';
  const separator = /[\t;]/.exec(head)?.[0] ?? ',';
  return head.split(separator)[before.split(separator).length - 1] ?? null;
}

function tableHeading(blob: BlobText, offset: number, before: string): string | null {
  const above = blob
    .slice(offset - tableBytesMax, offset)
    .split(/\r?\n/)
    .slice(0, -1);
  let head: string | null = null;
  for (const line of above.reverse()) {
    if (!line.includes('|')) break;
    head = line;
  }
  const column = before.trimStart().split('|').length - 1;
  return head?.trimStart().split('|')[column]?.trim() ?? null;
}
