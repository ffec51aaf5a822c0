// Jupyter notebooks (nbformat 4, https://nbformat.readthedocs.io/en/latest/format_description.html): JSON in which the
// lines of cells and of what they printed are strings of arrays. Put together they are code and text as people
// wrote them; pictures are left out.
import type { BlobText } from '../blob-text.ts';
import type { DecodeBudget } from './limits.ts';
import type { Unit } from './stretch.ts';
import { stringUnits } from './text-strings.ts';

/** One string of a notebook's cells. */
export interface CellLine {
  readonly start: number;
  readonly end: number;
  readonly units: readonly Unit[];
  /** It does not go on the line of the string before. */
  readonly first: boolean;
}

export interface NotebookText {
  /** Sources of code cells. */
  readonly code: readonly CellLine[];
  /** Prose, and what cells printed. */
  readonly text: readonly CellLine[];
}

const quote = 0x22;
const backslash = 0x5c;
const colon = 0x3a;
const comma = 0x2c;

/** Keys whose values are text; all others of a cell say how it is shown. */
const textKeys = /^(?:source|text|input|text\/[\w.+-]+|traceback|evalue|application\/(?:json|javascript))$/;

export function isNotebook(path: string): boolean {
  return /\.ipynb$/i.test(path);
}

/** The lines of a notebook's cells, in the file's order; empty when the budget has no room for them. */
export function notebookText(blob: BlobText, budget: DecodeBudget): NotebookText {
  const code: CellLine[] = [];
  const text: CellLine[] = [];
  if (!budget.take(blob.length)) return { code, text };
  let key = '';
  let cell = '';
  let joined = false;
  for (const string of strings(blob.bytes)) {
    const { start, end, isKey } = string;
    if (isKey) {
      key = blob.slice(start, Math.min(end, start + 80));
    } else if (key === 'cell_type') {
      cell = blob.slice(start, end);
    } else if (textKeys.test(key)) {
      const line = {
        start,
        end,
        units: stringUnits(blob, start, end),
        first: !(joined && string.afterComma),
      };
      (cell === 'code' && key === 'source' ? code : text).push(line);
    }
    joined = !isKey;
  }
  return { code, text };
}

interface JsonString {
  readonly start: number;
  readonly end: number;
  readonly isKey: boolean;
  /** Nothing but a comma stands between it and the string before. */
  readonly afterComma: boolean;
}

function* strings(bytes: Uint8Array): Generator<JsonString> {
  let commas = 0;
  let others = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] as number;
    if (byte === comma) commas += 1;
    else if (byte > 0x20 && byte !== quote) others += 1;
    if (byte !== quote) continue;
    const start = at + 1;
    at = start;
    while (at < bytes.length && bytes[at] !== quote) at += bytes[at] === backslash ? 2 : 1;
    const end = Math.min(at, bytes.length);
    let next = end + 1;
    while (next < bytes.length && (bytes[next] as number) <= 0x20) next += 1;
    yield { start, end, isKey: bytes[next] === colon, afterComma: commas === 1 && others === 0 };
    commas = 0;
    others = 0;
  }
}
