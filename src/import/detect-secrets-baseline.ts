// A baseline of detect-secrets (README of Yelp/detect-secrets, "Viewing All Enabled Plugins" and docs/design.md, "Baseline"):
// under `results` a list for each file, with the type, the line and the SHA-1 of each secret, and what an audit said of it.
import {
  type ImportedBaseline,
  type ImportedRecord,
  type LeftItem,
  pathFromRoot,
} from './imported-record.ts';
import { isTable, numberIn, type Table, tablesIn, textIn, textsIn } from './json-value.ts';
import { globsOf } from './path-globs.ts';

export function readDetectSecretsBaseline(value: unknown): ImportedBaseline {
  const results = isTable(value) && isTable(value['results']) ? value['results'] : {};
  const records: ImportedRecord[] = [];
  const left: LeftItem[] = [];
  for (const file of Object.keys(results)) {
    for (const one of tablesIn(results, file)) {
      const record = recordOf(one, pathFromRoot(file));
      if (one['is_secret'] === true)
        left.push({ what: record.label, why: 'an audit said that it is a secret: it is to be found' });
      else records.push(record);
    }
  }
  return { records, left: [...left, ...exclusionsOf(isTable(value) ? value : {})] };
}

/** What it did not look at, in the words of both forms of the file: under `exclude`, and as filters. */
function exclusionsOf(value: Table): LeftItem[] {
  const exclude = isTable(value['exclude']) ? value['exclude'] : {};
  const filters = tablesIn(value, 'filters_used');
  const ofFilters = (name: string) =>
    filters.filter((one) => textIn(one, 'path')?.endsWith(name)).flatMap((one) => oneOrMore(one, 'pattern'));
  const files = [...oneOrMore(exclude, 'files'), ...ofFilters('should_exclude_file')];
  const lines = [...oneOrMore(exclude, 'lines'), ...ofFilters('should_exclude_line')];
  return [
    ...files
      .filter((one) => !/^\^?\\?\.secrets\\?\.baseline\$?$/.test(one))
      .map((expression): LeftItem => {
        const globs = globsOf(expression);
        const key = globs === null ? '' : `: ${globs.map((glob) => `'${glob}'`).join(', ')}`;
        return {
          what: `excluded files "${shortened(expression)}"`,
          why: `name such files under "exclude" of the configuration${key}`,
        };
      }),
    ...unshown('lines', lines, 'nothing in the configuration can say it of lines'),
    ...unshown(
      'secrets',
      ofFilters('should_exclude_secret'),
      'an entry of "allow" in the configuration can say it: its "values"',
    ),
  ];
}

/** Told by their numbers: an expression for a value may be the value, and that of a line hold it. */
function unshown(kind: 'lines' | 'secrets', expressions: readonly string[], why: string): LeftItem[] {
  return expressions.map((_, index) => ({ what: `excluded ${kind}, expression ${index + 1}`, why }));
}

function oneOrMore(table: Table, key: string): string[] {
  const text = textIn(table, key);
  return text === null ? textsIn(table, key) : [text];
}

function shortened(expression: string): string {
  return expression.length > 60 ? `${expression.slice(0, 57)}...` : expression;
}

function recordOf(one: Table, path: string): ImportedRecord {
  const kind = textIn(one, 'type') ?? 'no type';
  const hash = textIn(one, 'hashed_secret');
  const line = numberIn(one, 'line_number');
  // Of a private key it knows the first line, which is the same in all.
  const isOfSecret = hash !== null && /^[0-9a-f]{40}$/.test(hash) && !/private key/i.test(kind);
  return {
    path,
    line,
    commit: null,
    secretSha1: isOfSecret ? hash : null,
    state: one['is_secret'] === false ? 'false-positive' : 'accepted-risk',
    label: `${path}:${line ?? 0} (${kind})`,
  };
}
