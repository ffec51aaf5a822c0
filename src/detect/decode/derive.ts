// From a blob to the texts that are encoded in it: values in the lines they stand in, so that every reader of
// `name: value` works on them, and documents by themselves.
import type { Span } from '../../model/location.ts';
import type { BlobText } from '../blob-text.ts';
import { pathTraits } from '../path-traits.ts';
import { type DerivedKind, type DerivedText, DerivedTextBuilder } from './derived-text.ts';
import type { Finds } from './find-stretches.ts';
import type { DecodeBudget } from './limits.ts';
import { type CellLine, notebookText } from './notebook.ts';
import type { Stretch } from './stretch.ts';

/** Lines before and behind an encoded value that belong to its window, and their bytes at most. */
const linesBefore = 4;
const linesBehind = 3;
const bytesBefore = 400;
const bytesBehind = 400;
const newline = 0x0a;

export interface Derived {
  readonly texts: readonly DerivedText[];
  /** The stretches that were decoded, ascending, no two overlapping. */
  readonly stretches: readonly Stretch[];
}

/**
 * The texts that come out of one layer of a blob. `inside`: only stretches that touch what was encoded there are wanted;
 * all where this is null.
 */
export function derive(blob: BlobText, finds: Finds, inside: DerivedText | null): Derived {
  const { strings, escapes, secrets, runs } = finds;
  // Where two overlap the earlier kind stays: what is inside it comes out on the next depth.
  const claimed = withoutOverlaps([strings, escapes.flat(), secrets, runs]);
  const stretches = inside === null ? claimed : claimed.filter((stretch) => inside.touches(stretch));
  if (stretches.length === 0) return { texts: [], stretches };
  const values = stretches.filter((stretch) => !stretch.document);
  const documents = stretches.filter((stretch) => stretch.document);
  const texts = [];
  if (values.length > 0) texts.push(windows(blob, values));
  if (documents.length > 0) texts.push(alone(blob, documents));
  return { texts, stretches };
}

function withoutOverlaps(kinds: readonly (readonly Stretch[])[]): Stretch[] {
  const filled = kinds.filter((kind) => kind.length > 0);
  if (filled.length <= 1) return [...(filled[0] ?? [])].sort(byPlace).filter(notBehindLast());
  let kept: Stretch[] = [];
  for (const kind of filled) {
    const before = kept;
    const free = [...kind].sort(byPlace).filter((stretch) => !overlapsAny(before, stretch));
    kept = [...before, ...free.filter(notBehindLast())].sort(byPlace);
  }
  return kept;
}

function byPlace(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end;
}

/** A filter that drops what begins before the end of the one kept last. */
function notBehindLast(): (span: Span) => boolean {
  let end = -1;
  return (span) => {
    if (span.start < end) return false;
    end = span.end;
    return true;
  };
}

/** Whether one of some ascending spans, no two of which overlap, overlaps another span. */
function overlapsAny(ascending: readonly Span[], { start, end }: Span): boolean {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return (ascending[low]?.start ?? Number.POSITIVE_INFINITY) < end;
}

/** Each value decoded in its place, with the lines about it. */
function windows(blob: BlobText, values: readonly Stretch[]): DerivedText {
  const builder = new DerivedTextBuilder(blob);
  const { unwatched: bytes } = blob;
  let at = -1;
  for (const [index, stretch] of values.entries()) {
    const start = windowStart(bytes, stretch.start, Math.max(0, at));
    if (at >= 0 && start > at) builder.joint();
    builder.copy(Math.max(start, at), stretch.start);
    builder.replace(stretch);
    // What is behind goes as far as the next value's window needs it not.
    at = windowEnd(bytes, stretch.end, values[index + 1]?.start ?? bytes.length);
    builder.copy(stretch.end, at);
  }
  return builder.build('values', blob.path);
}

/**
 * Where the window of a value begins; `floor` or less where it goes on with what stands before that. Looks no farther
 * than a window may reach: lines of generated code go on for megabytes.
 */
function windowStart(bytes: Uint8Array, start: number, floor: number): number {
  const lowest = Math.max(0, start - bytesBefore);
  const last = Math.max(floor, lowest);
  let lines = 0;
  for (let at = start - 1; at >= last; at -= 1) {
    if (bytes[at] !== newline) continue;
    lines += 1;
    if (lines > linesBefore || at === lowest) return at + 1;
  }
  return lowest;
}

/** Where the window of a value ends, not behind `next`. */
function windowEnd(bytes: Uint8Array, end: number, next: number): number {
  const highest = Math.max(end, Math.min(next, end + bytesBehind, bytes.length));
  let lines = 0;
  for (let at = end; at < highest; at += 1) {
    if (bytes[at] !== newline) continue;
    lines += 1;
    if (lines > linesBehind) return at;
  }
  return highest;
}

/** Documents one below the other, under a path that says nothing of the language that they were written in. */
function alone(blob: BlobText, documents: readonly Stretch[]): DerivedText {
  const builder = new DerivedTextBuilder(blob);
  for (const document of documents) {
    if (!builder.isEmpty) builder.joint();
    builder.replace(document);
  }
  return builder.build('documents', neutralPath(blob.path));
}

/** Formats in which a bare word is no text, beside the languages. */
const quotingFormats = /\.(?:toml|tf|tfvars|hcl|nix|jsonnet|xml|plist|html?)$/i;

/** In a file of source a bare word is an identifier; in what such a file carries in a string it is a value. */
function neutralPath(path: string): string {
  const traits = pathTraits(path);
  if (!traits.source && !quotingFormats.test(path)) return path;
  const neutral = path.replace(/\.[^./]*$/, '.decoded');
  return traits.test && !pathTraits(neutral).test ? `test/${neutral}` : neutral;
}

/** The texts in a notebook. */
export function notebookTexts(blob: BlobText, budget: DecodeBudget): DerivedText[] {
  const { code, text } = notebookText(blob, budget);
  const path = blob.path.replace(/\.ipynb$/i, '');
  return [
    ...(code.length > 0 ? [cells(blob, code, 'code', `${path}.py`)] : []),
    ...(text.length > 0 ? [cells(blob, text, 'text', `${path}.output`)] : []),
  ];
}

function cells(blob: BlobText, lines: readonly CellLine[], kind: DerivedKind, path: string): DerivedText {
  const builder = new DerivedTextBuilder(blob);
  for (const line of lines) {
    if (line.first && !builder.isEmpty) builder.joint();
    builder.replace({ ...line, wrapping: 'a notebook' });
  }
  return builder.build(kind, path);
}
