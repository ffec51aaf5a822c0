// Reads single values of a repository's own configuration file (git-config(1), "CONFIGURATION FILE").
// Includes are not followed and nothing that a value names is opened or run: the file belongs to whoever
// made the repository.

/** Lower-case `section.key` (sections with a subsection left out) to the last value given. */
export function parseGitConfig(text: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  let section: string | null = null;
  for (const raw of text.split(/\r?\n/)) {
    const line = raw.trim();
    const head = /^\[\s*([A-Za-z0-9.-]+)\s*(".*")?\s*\](.*)$/.exec(line);
    const rest = head === null ? line : (head[3] ?? '').trim();
    if (head !== null) section = head[2] === undefined ? (head[1] ?? '').toLowerCase() : null;
    const entry = /^([A-Za-z][A-Za-z0-9-]*)\s*(?:=\s*(.*))?$/.exec(rest);
    if (entry === null || section === null) continue;
    values.set(`${section}.${(entry[1] ?? '').toLowerCase()}`, plainValue(entry[2]));
  }
  return values;
}

/** A boolean as Git reads it; null when the key is absent or is no boolean. */
export function configBoolean(config: ReadonlyMap<string, string>, key: string): boolean | null {
  const value = config.get(key)?.toLowerCase();
  if (value === undefined) return null;
  if (['true', 'yes', 'on', '1'].includes(value)) return true;
  if (['false', 'no', 'off', '0', ''].includes(value)) return false;
  return null;
}

/** A key without `=` is true. Comments go; quotes go. */
export function plainValue(value: string | undefined): string {
  if (value === undefined) return 'true';
  const quoted = /^"((?:[^"\\]|\\.)*)"/.exec(value);
  if (quoted !== null) return (quoted[1] ?? '').replace(/\\(.)/g, '$1');
  return value.replace(/\s*[#;].*$/, '').trim();
}
