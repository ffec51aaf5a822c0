// Values of a Kubernetes Secret (https://kubernetes.io/docs/concepts/configuration/secret/): each under `data` is base64,
// however short, which nothing in the value itself would tell. Longer ones are found like any other run of base64.
import type { Span } from '../../model/location.ts';
import type { BlobText } from '../blob-text.ts';
import type { DecodeBudget } from './limits.ts';
import type { Passage } from './passage.ts';
import { plainText } from './plain-text.ts';
import type { Stretch } from './stretch.ts';

const formats = /\.(?:ya?ml|json|tpl|j2|tmpl|template|txt|md|sh|log)$|(?:^|\/)[^./]+$/i;
const kindLine = /^[ \t]*(?:- )?["']?kind["']?[ \t]*:[ \t]*["']?Secret["']?[ \t]*,?[ \t]*(?:#.*)?$/;
const dataLine = /^["']?data["']?[ \t]*:[ \t]*\{?[ \t]*(?:#.*)?$/;
/** A key and a short value: what is longer is found without knowing where it stands. */
const entryLine =
  /^["']?[\w.-]{1,253}["']?[ \t]*:[ \t]*["']?((?:[A-Za-z0-9+/]{4}){1,6}(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=|[A-Za-z0-9+/]{4}))["']?,?[ \t]*(?:#.*)?$/;
const word = Buffer.from('Secret');
/** A Secret is read this far to both sides of its kind. */
const reachBytes = 32 * 1024;

/** Whether manifests are looked for under a path. */
export function mayHoldManifests(path: string): boolean {
  return formats.test(path);
}

/** The short values under `data` of the Secrets in a blob, ascending. */
export function secretData(blob: BlobText, budget: DecodeBudget): Stretch[] {
  const bytes = blob.unwatched;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found: Stretch[] = [];
  let at = nextManifest(blob, buffer, 0);
  while (at !== -1) {
    const end = addEntries(blob, manifestAbout(buffer, at, found.at(-1)?.end ?? 0), budget, found);
    at = nextManifest(blob, buffer, end);
  }
  return found;
}

/** Whether some lines say that something is a Secret. */
export function hasManifest({ blob, start, end }: Passage): boolean {
  const bytes = blob.unwatched;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, end));
  return nextManifest(blob, buffer, start) !== -1;
}

/** Where the next line says it, not before `from`; -1 when none does. */
function nextManifest(blob: BlobText, buffer: Buffer, from: number): number {
  for (let at = buffer.indexOf(word, from); at !== -1; at = buffer.indexOf(word, at + word.length)) {
    if (kindLine.test(blob.slice(blob.lineStart(at), blob.lineEnd(at)))) return at;
  }
  return -1;
}

/** The YAML document about an offset. */
function manifestAbout(buffer: Buffer, at: number, floor: number): Span {
  const lowest = Math.max(floor, at - reachBytes);
  const highest = Math.min(buffer.length, at + reachBytes);
  const before = buffer.lastIndexOf('\n---', at);
  const after = buffer.indexOf('\n---', at);
  return {
    start: before === -1 ? lowest : Math.max(lowest, before + 1),
    end: after === -1 ? highest : Math.min(highest, after),
  };
}

/** Adds the entries of one manifest; gives its end. */
function addEntries(blob: BlobText, manifest: Span, budget: DecodeBudget, found: Stretch[]): number {
  let dataIndent = -1;
  for (let line = manifest.start; line < manifest.end; line = blob.nextLineStart(line)) {
    const raw = blob.slice(line, Math.min(blob.lineEnd(line), line + 512));
    const text = raw.trimStart();
    const indent = raw.length - text.length;
    if (text === '' || text.startsWith('#')) continue;
    if (dataLine.test(text)) dataIndent = indent;
    else if (indent <= dataIndent) dataIndent = -1;
    else if (dataIndent >= 0) addEntry(line + indent, text, budget, found);
  }
  return manifest.end;
}

function addEntry(start: number, text: string, budget: DecodeBudget, found: Stretch[]): void {
  const value = entryLine.exec(text)?.[1];
  if (value === undefined) return;
  const decoded = plainText(Buffer.from(value, 'base64'));
  if (decoded === null || !budget.take(decoded.length)) return;
  const at = start + text.lastIndexOf(value);
  const unit = {
    start: at,
    end: at + value.length,
    text: Buffer.from(decoded).toString('latin1').trimEnd(),
    grain: 'base64' as const,
  };
  const { start: first, end } = unit;
  found.push({ start: first, end, wrapping: 'base64', units: [unit], document: false, cost: decoded.length });
}
