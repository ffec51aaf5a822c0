// A row of a Markdown table (https://github.github.com/gfm/#tables-extension-) in which the value's column stands
// before the name's. The first column is as often a service or a label, so that only its heading, or a code span
// that a machine filled, makes a value of a cell.
import { looksStrong } from './secret-look.ts';
import type { Reader, Reading, Sighting } from './sighting.ts';

/** Bytes above the row in which its table's heading is looked for. */
const tableBytesMax = 4000;

const valueHeading =
  /^\W*(?:(?:current |actual |default |set )?values?|current|wert(?:e)?|valeurs?|valor(?:es)?|valore)\W*$/i;

/** What these columns hold looks random, and opens nothing. */
const namelessHeading =
  /\b(?:commits?|sha\d*|digests?|hash(?:es)?|checksums?|fingerprints?|ids?|uuids?|guids?|images?|revisions?|refs?|links?|urls?|names?|keys?|variables?|vars?|services?|files?|paths?|versions?|used|where|owner|description|examples?)\b/i;

const rule = /^[ \t|:-]+$/;
const variableName = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/;

/** The cells before the name's, in its row. */
export const readEarlierCell: Reader = (sighting) => {
  const { text, start, end, left, dollar } = sighting;
  if (dollar || !/\|[ \t`*_]*$/.test(left) || !/^[`*_ \t]*(?:\||\r?\n|$)/.test(text.slice(end, end + 24)))
    return [];
  const headings = headingsOf(sighting);
  if (headings === null) return [];
  const cells = left.split('|').slice(0, -1);
  const out: Reading[] = [];
  let at = start - left.length;
  for (const [column, cell] of cells.entries()) {
    const reading = readCell(cell, at, headings[column] ?? '');
    if (reading !== null) out.push(reading);
    at += cell.length + 1;
  }
  return out;
};

function readCell(cell: string, at: number, heading: string): Reading | null {
  const [, mark, value] = /^([ \t`*_]*)([^\s`|]+?)[ \t`*_]*$/.exec(cell) ?? [];
  if (mark === undefined || value === undefined || variableName.test(value)) return null;
  const saysSo = valueHeading.test(heading);
  if (!saysSo && (!mark.includes('`') || namelessHeading.test(heading) || !looksStrong(value))) return null;
  const start = at + mark.length;
  const form = saysSo ? 'plain' : 'loose';
  return { start, end: start + value.length, value, quoted: true, form, how: 'in its row' };
}

/** The cells of the line above the rule of dashes; null when the row is of no such table. */
function headingsOf({ blob, base, start, left }: Sighting): readonly string[] | null {
  const lineStart = base + start - left.length;
  const lines = blob
    .slice(lineStart - tableBytesMax, lineStart)
    .split(/\r?\n/)
    .slice(0, -1)
    .reverse();
  for (const [index, line] of lines.entries()) {
    if (!line.includes('|')) return null;
    if (line.includes('-') && rule.test(line)) return (lines[index + 1] ?? '').split('|');
  }
  return null;
}
