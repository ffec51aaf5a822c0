// JSON (RFC 8259) that is as harmless on a terminal or in a runner's log as it is in a file: what hides
// itself, and the runner's `##[`, stand as \u escapes. Every parser gives back the same value. Pure.
const hidden = /(?!\n)[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/**
 * One JSON text without a line break at its end. `indent` 0 puts all of it on one line.
 * Surrogates without a partner, which no UTF-8 file can hold, become U+FFFD.
 */
export function jsonText(value: unknown, indent: 0 | 2): string {
  return JSON.stringify(value, wellFormed, indent)
    .replace(hidden, escapeUnits)
    .replaceAll('##[', '#\\u0023[');
}

/** The text with every surrogate that has no partner replaced by U+FFFD. */
export function wellFormedText(text: string): string {
  return text.replace(/\p{Cs}/gu, '\ufffd');
}

function wellFormed(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? wellFormedText(value) : value;
}

function escapeUnits(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; i += 1) out += `\\u${text.charCodeAt(i).toString(16).padStart(4, '0')}`;
  return out;
}
