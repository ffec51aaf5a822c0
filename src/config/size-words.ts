// Sizes as people type them: `16MiB`, `500KB`, `2g`, a number of bytes.

/** The forms, for messages and help. */
export const sizeForms = 'a number of bytes, or one with KB, MB, GB (thousands) or KiB, MiB, GiB (1024s)';

const unitBytes: Readonly<Record<string, number>> = {
  '': 1,
  b: 1,
  kb: 1000,
  mb: 1000 ** 2,
  gb: 1000 ** 3,
  kib: 1024,
  mib: 1024 ** 2,
  gib: 1024 ** 3,
  // As in git's configuration: git-config(1), "Values", integer.
  k: 1024,
  m: 1024 ** 2,
  g: 1024 ** 3,
};

/** Whole bytes; null for what is no size. */
export function bytesOfSize(text: string): number | null {
  const found = /^(\d{1,15}(?:\.\d{1,3})?)\s?([kmg]?i?b|[kmg])?$/.exec(text.trim().toLowerCase());
  const unit = unitBytes[found?.[2] ?? ''];
  return found === null || unit === undefined ? null : Math.round(Number(found[1]) * unit);
}
