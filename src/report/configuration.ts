// What `leakline config` prints: each key, its value, and where that came from. Pure.
import { jsonText } from './json-text.ts';
import { visibleText } from './visible-text.ts';

export interface ConfigurationRow {
  readonly key: string;
  /** Null where nothing sets it. */
  readonly value: unknown;
  /** What holds then, in words. */
  readonly otherwise: string;
  /** A flag, or a file with a line; null for the default. */
  readonly origin: string | null;
}

/** A line for each key. */
export function configurationText(rows: readonly ConfigurationRow[]): string {
  const cells = rows.map(({ key, value, otherwise, origin }) => [
    key,
    // A list of nothing is as none: what holds then is told.
    origin === null ? otherwise : visibleText(words(value)) || otherwise,
    visibleText(origin ?? 'default'),
  ]);
  const [first, second] = [0, 1].map((column) =>
    Math.min(60, Math.max(...cells.map((row) => row[column]?.length ?? 0))),
  );
  return cells
    .map(([key = '', value = '', origin = '']) => {
      return `${key.padEnd(first ?? 0)}  ${value.padEnd(second ?? 0)}  ${origin}\n`;
    })
    .join('');
}

/** An object with a member for each key: `value` (null for the default), `default` in words, `origin` (null for it). */
export function configurationJson(rows: readonly ConfigurationRow[]): string {
  const members = rows.map(({ key, value, otherwise, origin }) => [
    key,
    { value, default: otherwise, origin },
  ]);
  return `${jsonText(Object.fromEntries(members), 2)}\n`;
}

function words(value: unknown): string {
  if (Array.isArray(value)) return value.map(itemWords).join(', ');
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .map(([name, one]) => `${name}: ${one}`)
    .join(', ');
}

/** An entry by what it is called; the whole of it is in the JSON. */
function itemWords(item: unknown): string {
  if (typeof item !== 'object' || item === null) return String(item);
  const entry = item as { readonly name?: unknown; readonly id?: unknown };
  return String(entry.name ?? entry.id);
}
