// Makes a stranger's text harmless on one line of a terminal or a runner's log, and shows what was hidden in
// it. Paths, names of authors and of branches can hold anything: line breaks, ANSI escapes, bidirectional
// overrides (Trojan Source, CVE-2021-42574), invisible characters, and the runner's own commands. Pure.
//
// The runner takes a line as a command when it starts with `::` after white space, and, in the older form,
// when `##[` stands anywhere in it (actions/runner, src/Runner.Common/ActionCommand.cs).

/**
 * What shows nothing or changes how the rest is shown: controls, formats (bidirectional ones among them),
 * line and paragraph separators, surrogates without a partner, private characters, and those that Unicode
 * says to leave out when they cannot be shown. U+00A0 and its kin are kept: they are blank, not hidden.
 */
const hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/** The start of a command where a line may come to begin; an address (`::1`, `::ffff:0:0`) is none. */
const commandStart = /(?<=^|\s):(?=:[a-z][a-z-]*(?:\s|::|$))/gi;

/** Nearly every text: asking for each character's properties takes its time. */
const plain = /^[ -~]*$/;

const shortEscapes: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** The text on one line, with every hidden character as an escape (`\n`, `\x1b`, `\u202e`, `\u{e0041}`). */
export function visibleText(text: string): string {
  if (plain.test(text) && !text.includes('::') && !text.includes('##[')) return text;
  return text.replace(hidden, escapeOf).replace(commandStart, '\\x3a').replaceAll('##[', '#\\x23[');
}

/** `visibleText` of at most `charactersMax` UTF-16 code units; what is longer ends in `…`. */
export function visibleCut(text: string, charactersMax: number): string {
  return cut(visibleText(text), charactersMax);
}

/** The text, or its start and `…`, in at most `charactersMax` UTF-16 code units, no character split. */
export function cut(text: string, charactersMax: number): string {
  if (text.length <= charactersMax) return text;
  const end = charactersMax - 1;
  const splits = /[\ud800-\udbff]/.test(text.charAt(end - 1));
  return `${text.slice(0, Math.max(0, splits ? end - 1 : end))}…`;
}

function escapeOf(character: string): string {
  const short = shortEscapes[character];
  if (short !== undefined) return short;
  const code = character.codePointAt(0) ?? 0;
  const digits = code.toString(16);
  if (code <= 0xff) return `\\x${digits.padStart(2, '0')}`;
  return code <= 0xffff ? `\\u${digits.padStart(4, '0')}` : `\\u{${digits}}`;
}
