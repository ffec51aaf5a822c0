// Where no keyword can lie across: between two bytes that stand side by side in none. A search that may begin and end
// there need not read as many bytes as the longest keyword has about each edge of what was copied.
import type { KeywordText } from './keyword-text.ts';

export class KeywordEdges {
  /** For each two bytes, the first one times 256: 1 where some keyword has them side by side, in either case. */
  private readonly pairs = new Uint8Array(65536);

  constructor({ bytes, starts, lengths }: KeywordText) {
    for (let keyword = 0; keyword < lengths.length; keyword += 1) {
      const start = starts[keyword] as number;
      const end = start + (lengths[keyword] as number);
      for (let at = start + 1; at < end; at += 1) {
        for (const first of casesOf(bytes[at - 1] as number)) {
          for (const second of casesOf(bytes[at] as number)) this.pairs[first * 256 + second] = 1;
        }
      }
    }
  }

  /** The last place up to `at` that no keyword lies across, `floor` at the least. */
  before(bytes: Uint8Array, at: number, floor: number): number {
    const { pairs } = this;
    if (at >= bytes.length) return bytes.length;
    let place = at;
    while (place > floor && pairs[(bytes[place - 1] as number) * 256 + (bytes[place] as number)] === 1)
      place -= 1;
    return place;
  }

  /** The first place from `at` on that no keyword lies across, `ceiling` at the most. */
  behind(bytes: Uint8Array, at: number, ceiling: number): number {
    const { pairs } = this;
    if (at <= 0) return 0;
    let place = at;
    while (place < ceiling && pairs[(bytes[place - 1] as number) * 256 + (bytes[place] as number)] === 1)
      place += 1;
    return place;
  }
}

/** A byte of a keyword in both cases. */
function casesOf(code: number): readonly number[] {
  const character = String.fromCharCode(code);
  return [...new Set([character.toLowerCase(), character.toUpperCase()])].map((one) => one.charCodeAt(0));
}
