// The line of `.gitattributes` by which Git joins the lines of both sides when it merges two baselines (gitattributes(5),
// "Built-in merge drivers"), instead of calling additions at one place a conflict. Pure.

export type MergeAttribute =
  /** The text with the line at its end. */
  | { readonly kind: 'added'; readonly text: string; readonly line: string }
  /** It is there already. */
  | { readonly kind: 'there' }
  /** Somebody wants another kind of merge. */
  | { readonly kind: 'other'; readonly line: string };

/** `text`: what `.gitattributes` holds; null where there is none. `path`: the baseline, from the same folder. */
export function withMergeAttribute(text: string | null, path: string): MergeAttribute {
  const present = (text ?? '').split(/\r?\n/).filter((line) => speaksOf(line, path));
  const last = present.at(-1);
  if (last !== undefined) {
    return /\smerge=union(?:\s|$)/.test(last) ? { kind: 'there' } : { kind: 'other', line: last.trim() };
  }
  const end = text?.includes('\r\n') ? '\r\n' : '\n';
  const start = text === null || text === '' || text.endsWith('\n') ? (text ?? '') : `${text}${end}`;
  const line = `${attributePattern(path)} merge=union`;
  return { kind: 'added', text: `${start}${line}${end}`, line };
}

/** Whether a line says of the file how it is merged: by its path, its name, or as one of its kind. */
function speaksOf(line: string, path: string): boolean {
  const [, quoted, plain, attributes = ''] =
    /^\s*(?:"((?:[^"\\]|\\.)*)"|([^\s"#]\S*))(\s.*)$/.exec(line) ?? [];
  const name = path.slice(path.lastIndexOf('/') + 1);
  const patterns = [path, `/${path}`, name, `**/${name}`, attributePattern(path), '*.jsonl', '*'];
  const pattern = quoted ?? plain;
  const says = /\s(?:[-!]?merge(?:=\S*)?|binary)(?=\s|$)/.test(attributes);
  return pattern !== undefined && says && patterns.includes(pattern);
}

/** A path as a pattern that means it alone. */
function attributePattern(path: string): string {
  const literal = path.replace(/[\\*?[\]!#]/g, '\\$&');
  return /[\s"]/.test(literal) ? `"${literal.replace(/[\\"]/g, '\\$&')}"` : literal;
}
