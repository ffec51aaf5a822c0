// Looks into values that came out of JSON or TOML, of which nothing is known.

export type Table = Readonly<Record<string, unknown>>;

export function isTable(value: unknown): value is Table {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function textIn(table: Table, key: string): string | null {
  const value = table[key];
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

export function numberIn(table: Table, key: string): number | null {
  const value = table[key];
  if (typeof value === 'bigint') return Number(value);
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

/** Those of a list that are texts; none where there is no list. */
export function textsIn(table: Table, key: string): string[] {
  const value = table[key];
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
}

/** The tables of a list, or the one table that stands in its place. */
export function tablesIn(table: Table, key: string): Table[] {
  const value = table[key];
  if (isTable(value)) return [value];
  return Array.isArray(value) ? value.filter(isTable) : [];
}
