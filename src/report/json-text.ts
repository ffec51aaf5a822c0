// JSON (RFC 8259) that is as harmless on a terminal or in a runner's log as it is in a file: what hides
// itself, and the runner's `##[`, stand as \u escapes. Every parser gives back the same value. Pure.
const hidden = /(?!\n)[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/** Where alone something may hide: what is not ASCII is rare, and asking for a character's properties takes its time. */
const unusual = /[^\n -~]+/g;

/** How `JSON.stringify` writes a surrogate without a partner; a backslash and such letters look alike. */
const escapedSurrogate = '\\ud';

/**
 * One JSON text without a line break at its end. `indent` 0 puts all of it on one line.
 * Surrogates without a partner, which no UTF-8 file can hold, become U+FFFD.
 */
export function jsonText(value: unknown, indent: 0 | 2): string {
  const text = JSON.stringify(value, null, indent);
  // A function that is called for each value takes several times as long.
  const whole = text.includes(escapedSurrogate) ? JSON.stringify(value, wellFormed, indent) : text;
  return whole.replace(unusual, (run) => run.replace(hidden, escapeUnits)).replaceAll('##[', '#\\u0023[');
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
