// Figures as text: columns of a table, numbers with as many digits as they are worth.

/** Three digits that say something: 0.123, 1.23, 12.3, 123. */
export function figure(number) {
  if (number === null || number === undefined || !Number.isFinite(number)) return '-';
  if (number === 0) return '0';
  const digits = Math.max(0, 2 - Math.floor(Math.log10(Math.abs(number))));
  return number.toFixed(Math.min(digits, 3));
}

/** `1.23 (1.20–1.31)` */
export const spread = ({ median, least, most }) => `${figure(median)} (${figure(least)}–${figure(most)})`;

export const megabytes = (bytes) => (bytes === null || bytes === undefined ? '-' : figure(bytes / 1e6));

export const count = (number) =>
  number === null || number === undefined ? '-' : String(number).replace(/\B(?=(?:\d{3})+$)/g, ',');

/** Lines of a table: the first column to the left, the others to the right. */
export function table(heads, rows) {
  const all = [heads, ...rows];
  const widths = heads.map((_, column) => Math.max(...all.map((row) => String(row[column] ?? '').length)));
  return all
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0]) : String(cell).padStart(widths[column]),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
