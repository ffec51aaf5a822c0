// Which program's file a text is, by what is in it; and the text as that program's reader takes it.
import { parse } from 'smol-toml';
import { Fault } from '../model/fault.ts';
import { isGitleaksIgnore } from './gitleaks-ignore.ts';
import { isTable, type Table } from './json-value.ts';

export const foreignKinds = [
  'gitleaks-config',
  'gitleaks-baseline',
  'gitleaksignore',
  'detect-secrets',
] as const;
export type ForeignKind = (typeof foreignKinds)[number];

export type ForeignFile =
  | { readonly kind: 'gitleaks-config'; readonly table: Table }
  | { readonly kind: 'gitleaks-baseline' | 'detect-secrets'; readonly value: unknown }
  | { readonly kind: 'gitleaksignore'; readonly text: string };

/** `forced`: what the user says that it is; `path`: the file. Throws a Fault `bad-argument`. */
export function foreignFile(written: string, forced: ForeignKind | null, path = ''): ForeignFile {
  const text = written.replace(/^\ufeff/, '');
  const kind = forced ?? kindOf(text) ?? kindNamed(path);
  if (kind === null) {
    throw new Fault(
      'bad-argument',
      'What is to be imported is no file that Leakline knows',
      `Say what it is with --from: ${foreignKinds.join(', ')}.`,
    );
  }
  if (kind === 'gitleaksignore') return { kind, text };
  if (kind === 'gitleaks-config') return { kind, table: tomlOf(text) };
  const value = jsonOf(text);
  const isRight =
    kind === 'gitleaks-baseline' ? Array.isArray(value) : isTable(value) && isTable(value['results']);
  if (isRight) return { kind, value };
  throw wrongFile(kind, kind === 'gitleaks-baseline' ? 'it is no list of findings' : 'it has no "results"');
}

function kindOf(text: string): ForeignKind | null {
  if (/^\s*[[{]/.test(text)) {
    try {
      const value: unknown = JSON.parse(text);
      if (Array.isArray(value)) return 'gitleaks-baseline';
      if (isTable(value) && isTable(value['results'])) return 'detect-secrets';
      return null;
    } catch {
      // `[[rules]]` begins like JSON.
    }
  }
  if (isGitleaksIgnore(text)) return 'gitleaksignore';
  try {
    const table = parse(text);
    const known = ['rules', 'allowlist', 'allowlists', 'whitelist', 'extend'];
    return known.some((key) => key in table) ? 'gitleaks-config' : null;
  } catch {
    return /^\s*\[\[rules\]\]/m.test(text) ? 'gitleaks-config' : null;
  }
}

/** What is in it may be comments alone, or broken: then its name says what it is meant to be. */
function kindNamed(path: string): ForeignKind | null {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1).toLowerCase();
  if (name === '.gitleaksignore') return 'gitleaksignore';
  if (/gitleaks.*\.toml$/.test(name)) return 'gitleaks-config';
  return name === '.secrets.baseline' ? 'detect-secrets' : null;
}

function tomlOf(text: string): Table {
  try {
    return parse(text);
  } catch (error) {
    const { line, column } = error as { readonly line?: number; readonly column?: number };
    const place = line === undefined ? '' : ` (line ${line}, column ${column ?? 1})`;
    throw wrongFile('gitleaks-config', `it is no TOML${place}`);
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The parser's message may quote the text.
    return null;
  }
}

function wrongFile(kind: ForeignKind, why: string): Fault {
  return new Fault(
    'bad-argument',
    `What is to be imported cannot be read as ${kind}: ${why}`,
    `Give another file, or say what it is with --from: ${foreignKinds.join(', ')}.`,
  );
}
