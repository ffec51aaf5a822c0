// The key of YAML that a line stands below, read off its indentation.

/** The key of YAML that the line at the end of `before` is below, or empty. */
export function parentKey(before: string): string {
  const lines = before.split('\n');
  const indent = /^[\s-]*/.exec(lines.at(-1) ?? '')?.[0].length ?? 0;
  for (let i = lines.length - 2; i >= 0; i -= 1) {
    const [, lead, key] = /^([\s-]*)["']?([\w.-]+)["']?\s*:/.exec(lines[i] ?? '') ?? [];
    if (lead !== undefined && key !== undefined && lead.length < indent) return key;
  }
  return '';
}
