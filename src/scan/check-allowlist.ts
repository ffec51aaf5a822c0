// Refuses an entry of the allowlist that disarms a pattern: of which all that the pattern is known to find would be allowed,
// wherever it stands. To turn a pattern off is what `except` is for, where everybody sees it. Loaded where there is an
// allowlist; what takes examples to judge is loaded where it comes to that.
import { allPatterns } from '../../patterns/index.ts';
import type { ParsedConfiguration } from '../config/parse-configuration.ts';
import { allowEntriesOf, ownPatternOf } from '../config/resolve-entries.ts';
import { isNamed } from '../config/select-patterns.ts';
import { Fault } from '../model/fault.ts';
import type { Pattern } from '../model/pattern.ts';
import type { AllowEntry } from '../model/suppression.ts';
import { reachOf } from './allowlist-reach.ts';

/** Throws a Fault `bad-configuration` that names the entry. */
export async function checkAllowlist({ values, entryPlaces }: ParsedConfiguration): Promise<void> {
  const own = (values.patterns ?? []).map(ownPatternOf);
  const except = (values.except ?? []).map((name) => name.toLowerCase());
  const all = [...allPatterns, ...own];
  const patterns = except.length === 0 ? all : all.filter((pattern) => !isNamed(pattern, except));
  const today = new Date().toISOString().slice(0, 10);
  for (const entry of allowEntriesOf(values.allow ?? [], all)) {
    const id = await disarmedBy(entry, patterns, today);
    const place = entryPlaces.get(`allow ${entry.name}`);
    if (id !== null && place !== undefined) throw disarms(entry, id, place);
  }
}

function disarms(
  { name }: AllowEntry,
  id: string,
  { file, line, column }: { readonly file: string; readonly line: number; readonly column: number },
): Fault {
  const message = `the entry "${name}" of "allow" disarms ${id}: all that it is known to find would be allowed, wherever it is`;
  const mend = 'Make the entry narrower; to turn a pattern off on purpose name it in "except".';
  return new Fault('bad-configuration', `${file}:${line}:${column}: ${message}`, mend);
}

/** The first of the patterns of which nothing would be reported any more; null for none. */
async function disarmedBy(
  entry: AllowEntry,
  patterns: readonly Pattern[],
  today: string,
): Promise<string | null> {
  if (entry.until !== null && entry.until < today) return null;
  const isFor = entry.patterns === null ? null : new Set(entry.patterns);
  const asked = patterns.filter(({ id }) => isFor?.has(id) !== false);
  const reach = reachOf(entry, today);
  if (reach === 'all') return asked[0]?.id ?? null;
  const byPath = entry.paths === null ? [] : asked.filter(({ kind }) => kind === 'file');
  if (reach === 'some are left' && byPath.length === 0) return null;
  const { firstDisarmed } = await import('./disarmed-pattern.ts');
  return firstDisarmed(entry, reach === 'by value' ? asked : byPath, today);
}
