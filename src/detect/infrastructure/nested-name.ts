// Names that are spread over levels: `infra:` / `vnc:` / `password: v` in YAML and in JSON with a key a line, and
// `[infra.vnc]` / `password = v` in TOML and INI. Each leaf that names a credential gives a name of its own.
import type { BlobText } from '../blob-text.ts';
import { isPasswordName } from '../value/words.ts';
import { credentialKind } from './credential-kind.ts';
import type { InfrastructureName } from './name.ts';

/** Bytes and lines below the outermost key that are looked at. */
const reachBytes = 4000;
const reachLines = 80;

const levelled = /\.(?:ya?ml|json|json5|jsonc)(?:\.[a-z0-9]+)?$/i;
const sectioned = /\.(?:toml|ini|cfg|conf|cnf)$/i;
const entry = /^(\s*)(["']?)([A-Za-z][\w-]*)\2\s*[:=]\s*(.*)$/;

/** The names below the key or the section whose outermost part, `prefixLength` bytes long, stands at `hit`. */
export function nestedNames(blob: BlobText, hit: number, prefixLength: number): InfrastructureName[] {
  const start = blob.lineStart(hit);
  const before = blob.slice(start, hit);
  const after = blob.slice(hit + prefixLength, hit + prefixLength + 80);
  if (
    levelled.test(blob.path) &&
    /^\s*["']?$/.test(before) &&
    /^["']?\s*:\s*(?:\{\s*)?(?:#[^\n]*)?\r?\n/.test(after)
  )
    return leavesBelow(blob, start, hit, prefixLength);
  const section = /^((?:\.[\w-]+)+)\]+\s*(?:[#;][^\n]*)?\r?\n/.exec(after)?.[1];
  if (section !== undefined && sectioned.test(blob.path) && /^\s*\[+$/.test(before))
    return entriesOf(blob, start, hit, { prefixLength, section });
  return [];
}

interface Line {
  readonly at: number;
  readonly indent: number;
  readonly key: string;
  readonly keyAt: number;
  readonly value: string;
}

/** The `key: value` lines after the one that starts at `from`, until `ends` says so. */
function linesAfter(blob: BlobText, from: number, ends: (line: string) => boolean): Line[] {
  const out: Line[] = [];
  const text = blob.slice(from, from + reachBytes);
  let at = from;
  for (const [index, line] of text.split('\n', reachLines).entries()) {
    if (index > 0 && line.trim() !== '' && !/^\s*(?:#|\/\/|;)/.test(line)) {
      if (ends(line)) break;
      const found = entry.exec(line);
      const [, indent = '', quote = '', key, value = ''] = found ?? [];
      if (key !== undefined)
        out.push({
          at,
          indent: indent.length,
          key,
          keyAt: at + indent.length + quote.length,
          value: value.trim(),
        });
    }
    at += line.length + 1;
  }
  return out;
}

function leavesBelow(blob: BlobText, start: number, hit: number, prefixLength: number): InfrastructureName[] {
  const outer = /^\s*/.exec(blob.slice(start, hit))?.[0].length ?? 0;
  const prefix = blob.slice(hit, hit + prefixLength);
  const names: InfrastructureName[] = [];
  const open: { indent: number; key: string }[] = [];
  for (const line of linesAfter(blob, start, (text) => (/^\s*/.exec(text)?.[0].length ?? 0) <= outer)) {
    while ((open.at(-1)?.indent ?? -1) >= line.indent) open.pop();
    if (/^(?:\{|&\w+|#.*)?$/.test(line.value)) open.push({ indent: line.indent, key: line.key });
    else if (open.length > 0) names.push(...nameOf(prefix, [...open.map(({ key }) => key), line.key], line));
  }
  return names;
}

function entriesOf(
  blob: BlobText,
  start: number,
  hit: number,
  { prefixLength, section }: { readonly prefixLength: number; readonly section: string },
): InfrastructureName[] {
  const prefix = blob.slice(hit, hit + prefixLength);
  const lines = linesAfter(blob, start, (text) => /^\s*\[/.test(text));
  return lines.flatMap((line) => nameOf(prefix, [...section.slice(1).split('.'), line.key], line));
}

function nameOf(prefix: string, path: readonly string[], { key, keyAt }: Line): InfrastructureName[] {
  const kind = credentialKind(`_${path.join('_')}`);
  if (kind !== 'secret' && kind !== 'vague-secret') return [];
  // `key: eu-west-1`, `token: docs/tokens.md`: beside a short key other things stand as often.
  const sure = kind === 'secret' && isPasswordName(key);
  const text = [prefix, ...path].join('.');
  return [{ start: keyAt, end: keyAt + key.length, text, kind: sure ? 'secret' : 'vague-secret' }];
}
