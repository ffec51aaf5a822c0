// A baseline as the text of its file (docs/baseline.md): one salt or entry a line, in one order, so that Git merges it line by
// line and a difference shows decisions alone. Plain ASCII, whatever paths and names hold. Pure.
import type { Baseline, BaselineEntry } from '../model/suppression.ts';

/** What a random value stands under is not called "salt" alone: values that are called so are looked at as secrets. */
export const saltKey = 'salt-of-fingerprints';

/** Ends in a line feed; empty for a baseline without salts and entries. */
export function formatBaseline({ salts, entries }: Baseline): string {
  const lines = [...salts.map((salt) => jsonLine({ [saltKey]: grouped(salt) })), ...entries.map(entryLine)];
  return lines.map((line) => `${line}\n`).join('');
}

function entryLine(entry: BaselineEntry): string {
  const { fingerprint, patternId, path, state, reason, who, until } = entry;
  return jsonLine({
    fingerprint: `${fingerprint.slice(0, 3)}${grouped(fingerprint.slice(3))}`,
    pattern: patternId,
    ...(path === '' ? {} : { path }),
    state,
    ...(reason === '' ? {} : { reason }),
    ...(who === '' ? {} : { who }),
    ...(until === null ? {} : { until }),
  });
}

/**
 * Digits in groups of four: 32 of them in one piece beside the name of a vendor, which is in the id of a pattern, are what
 * many vendors' keys look like.
 */
function grouped(digits: string): string {
  return digits.replace(/(?<=.)(?=(?:.{4})+$)/g, '-');
}

function jsonLine(members: Readonly<Record<string, string>>): string {
  return JSON.stringify(members).replace(/[\x7f-\uffff]/g, escaped);
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
