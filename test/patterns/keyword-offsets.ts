// The obvious way to the offsets of keywords, for comparison with the automaton.

/** Offsets of the first byte of each keyword in a text, without regard to ASCII case, keyword by keyword. */
export function keywordOffsets(text: string, keywords: readonly string[]): number[] {
  const folded = text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  const out: number[] = [];
  for (const keyword of new Set(keywords.map((one) => one.toLowerCase()))) {
    for (let at = folded.indexOf(keyword); at !== -1; at = folded.indexOf(keyword, at + 1)) out.push(at);
  }
  return out;
}
