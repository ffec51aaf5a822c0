// One mention of an infrastructure name with what stands about it, as the readers see it. A reader finds where a value
// stands beside the name; whether it is a real one is decided later (judge-reading.ts).
import type { BlobText } from '../blob-text.ts';
import { type Dialect, dialectOf } from './dialect.ts';
import type { InfrastructureName } from './name.ts';

/** A mention of a name. Offsets are into `text`; `base` added to them gives byte offsets in the blob. */
export interface Sighting {
  readonly blob: BlobText;
  readonly dialect: Dialect;
  readonly name: InfrastructureName;
  readonly text: string;
  readonly base: number;
  readonly start: number;
  readonly end: number;
  /** The name's line, up to the name; without a mark at its beginning. */
  readonly left: string;
  /** The quote that was opened on the line before the name and not closed, or empty. */
  readonly enclosing: string;
  /** A `$`, or a `${`, stands right before the name. */
  readonly dollar: boolean;
  /**
   * Says that a reader looks at more than the name's line before it and `nearBytes` behind it: up to an offset, or at
   * all of the text. What nobody looked at may change without another judgement (judged-text.ts).
   */
  reach(to?: number): void;
}

/** Where a value stands. `[start, end)` are offsets into the sighting's text. */
export interface Reading {
  readonly start: number;
  readonly end: number;
  /** The value as it would be read: joined pieces, escapes left as they are. */
  readonly value: string;
  readonly quoted: boolean;
  /**
   * How sure the form itself is: `plain` an assignment or a fallback; `loose` a form that as often holds something
   * else, so that the value must look like a secret of its own accord.
   */
  readonly form: 'plain' | 'loose';
  /** A clause: "assigned", "the fallback". */
  readonly how: string;
}

export type Reader = (sighting: Sighting) => readonly Reading[];

const bytesBefore = 600;
const bytesAfter = 3000;
/** Every reader may look so far behind a name. */
export const nearBytes = 200;

/** A byte order mark, a blank that does not break or has no width, at a line's start: nobody sees them. */
const marks = /^(?:\xef\xbb\xbf|\xff|\xc2\xa0|\xe2\x80[\x8b-\x8d])+/;

/** The window about a name, all of which is looked at. */
export function sight(blob: BlobText, name: InfrastructureName): Sighting {
  const sighting = sightNear(blob, name, bytesAfter);
  sighting.reach();
  return sighting;
}

/**
 * Cuts the window about a name out of its blob; `after` is how far it reaches behind the name, in bytes. Of it the
 * name's line is looked at and what stands near; for more a reader says so.
 */
export function sightNear(blob: BlobText, name: InfrastructureName, after: number): Sighting {
  const base = Math.max(0, name.start - bytesBefore);
  const text = unwatchedText(blob, base, name.end + after);
  const start = name.start - base;
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const dialect = dialectOf(blob);
  blob.look(base + (dialect === 'words' || lineStart === 0 ? 0 : lineStart - 1), name.end + nearBytes);
  const left = start === 0 ? '' : text.slice(lineStart, start).replace(marks, '');
  return {
    blob,
    dialect: dialect === 'words' && inDocumentOfShell(text.slice(0, start)) ? 'lines' : dialect,
    name,
    text,
    base,
    start,
    end: name.end - base,
    left,
    enclosing: enclosingQuote(left),
    dollar: /\$\{?$/.test(left),
    reach(to) {
      if (to === undefined) blob.look(base, name.end + after);
      else blob.look(base + start, Math.min(base + to, name.end + after));
    },
  };
}

function unwatchedText({ unwatched: bytes }: BlobText, start: number, end: number): string {
  const length = Math.min(bytes.length, end) - start;
  return Buffer.from(bytes.buffer, bytes.byteOffset + start, length).toString('latin1');
}

const hereDocument = /^[^\n]*<<-?[ \t]*\\?(["']?)([A-Za-z_]\w*)\1[^\n]*$/gm;

/** Inside `cat > .env <<EOF` stand the lines of a file, in which a blank or an `&` ends nothing. */
function inDocumentOfShell(before: string): boolean {
  let last: RegExpExecArray | null = null;
  for (const found of before.matchAll(hereDocument)) last = found;
  if (last === null || !/\bcat\b|\btee\b|^\s*<<|>/.test(last[0].replace(/<<-?/, ''))) return false;
  if (/\b(?:bash|sh|zsh|ssh|su|psql|mysql|python3?|docker exec)\b[^|>]*<</.test(last[0])) return false;
  const after = before.slice(last.index + last[0].length);
  return !new RegExp(`^\\s*${last[2] ?? ''}\\s*$`, 'm').test(after);
}

/** The quote that is open at the end of `left`, or empty. An apostrophe within a word opens nothing. */
function enclosingQuote(left: string): string {
  let open = '';
  for (let i = 0; i < left.length; i += 1) {
    const letter = left[i] ?? '';
    if (letter === '\\') i += 1;
    else if (open !== '') open = letter === open ? '' : open;
    else if (letter === '"' || letter === '`') open = letter;
    else if (letter === "'" && !/[A-Za-z0-9]/.test(left[i - 1] ?? '')) open = letter;
  }
  return open;
}
