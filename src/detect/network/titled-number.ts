// Four numbers at the beginning of a document's line with a title behind them, and no mark of a heading: text that
// was pasted or converted. A list of hosts has the same shape, but it is set with tabs, its numbers are larger or 0,
// and what stands behind them is a machine's name.
import type { BlobText } from '../blob-text.ts';
import type { AddressCandidate } from './address-candidate.ts';
import { linesAbove, linesBelow, type Nearby } from './nearby-text.ts';

/** A section's number has no part 0, and none as large as this. */
const partMax = 20;

const numbered = /^ {0,3}(\d{1,2}(?:\.\d{1,2}){3})\.? {1,2}(\S.*)$/;

/** Words alone, the first with a capital: `Scope of the agreement`. */
const title = /^[A-Z][a-z]+(?:,? (?:[A-Z]?[a-z]+|[A-Z]{2,5})){0,8}\.?$/;

/** A line about a machine, a place where one stands, or what it did. Beside the words for hosts themselves. */
const placeWords =
  /\b(?:office|floor|room|rack|site|warehouse|building|basement|kitchen|attic|garage|bedroom|living|cellar|headquarters|branch|datacent(?:er|re)|data|plant|home|lab|computer|machine|box|phone|tablet|tv|pc|mac|hub|bridge|scanner|storage|backup|controller|monitoring|manager|main|standby|secondary|offline|online|timeout|timed|stopped|failed|refused|connected|connection|alive|dead|reserved|unused|free|used|spare|pool|broadcast|network|management|uplink)\b/i;

/** Whether the line is a numbered title: of several words, or beside the number before or after it. */
export function isTitledNumber(blob: BlobText, candidate: AddressCandidate, nearby: Nearby): boolean {
  if (!nearby.fromLineStart || !/^ {0,3}$/.test(nearby.before)) return false;
  const entry = titleOf(`${candidate.text}${nearby.after}`);
  if (entry === null || isInFence(blob, candidate.start)) return false;
  const { above, below } = entriesAbout(blob, candidate);
  // One of the row that is about a machine tells what all of them are.
  if ([...above, ...below].some((line) => titleOf(line) === null)) return false;
  const beside = [...above.slice(0, 1), ...below.slice(0, 1)];
  if (beside.some((line) => follows(line, entry.parts))) return true;
  return entry.words >= 2;
}

interface Title {
  readonly parts: readonly number[];
  readonly words: number;
}

function titleOf(line: string): Title | null {
  const [, number, text] = numbered.exec(line.trimEnd()) ?? [];
  if (number === undefined || text === undefined || !title.test(text) || placeWords.test(text)) return null;
  const parts = number.split('.').map(Number);
  if (parts.some((part) => part < 1 || part > partMax)) return null;
  return { parts, words: text.split(' ').length };
}

function follows(line: string, parts: readonly number[]): boolean {
  const other = titleOf(line);
  if (other === null || other.parts.slice(0, 3).join('.') !== parts.slice(0, 3).join('.')) return false;
  return Math.abs((other.parts[3] ?? 0) - (parts[3] ?? 0)) === 1;
}

/** The numbered lines about the candidate, nearest first. */
function entriesAbout(blob: BlobText, candidate: AddressCandidate): { above: string[]; below: string[] } {
  const entries = (lines: readonly string[]) => lines.filter((line) => numbered.test(line));
  return {
    above: entries(linesAbove(blob, candidate.start)),
    below: entries(linesBelow(blob, candidate.end)),
  };
}

/** In a block of code stands what a machine printed or reads. */
function isInFence(blob: BlobText, offset: number): boolean {
  const marks = blob.slice(offset - 4000, offset).match(/^ {0,3}(?:```|~~~)/gm);
  return (marks?.length ?? 0) % 2 === 1;
}
