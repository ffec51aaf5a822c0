// Takes thousands of known texts out of others. Most texts hold none of them, and that is told by one look at each of
// their characters, however many are known.

/** Characters by which a known text is found. What is shorter is part of too many ordinary words to be taken out. */
const knownCharactersMin = 4;

const slots = 1 << 16;

export class KnownTexts {
  /** Longest first: one that holds another goes as a whole. */
  private readonly texts: readonly string[];
  /** By their first characters the places of those in `texts`. */
  private readonly byStart = new Map<string, number[]>();
  /** 1 for where the first characters of any lead to. */
  private readonly starts = new Uint8Array(slots);
  /** The places of those that what is put in their stead may be a part of. */
  private readonly masked: readonly number[];

  /** Those of `texts` that have four characters or more. */
  constructor(texts: Iterable<string>) {
    const all = [...new Set(texts)].filter((text) => text.length >= knownCharactersMin);
    this.texts = all.sort((a, b) => b.length - a.length);
    for (const [place, text] of this.texts.entries()) {
      const start = text.slice(0, knownCharactersMin);
      const held = this.byStart.get(start);
      if (held === undefined) this.byStart.set(start, [place]);
      else held.push(place);
      this.starts[slotAt(text, 0)] = 1;
    }
    this.masked = [...this.texts.keys()].filter((place) => this.texts[place]?.includes('*'));
  }

  /** The text with `stars`, which are asterisks, in the stead of each known one, the longest first. */
  without(text: string, stars: string): string {
    const held = this.heldBy(text);
    if (held.length === 0) return text;
    // What stands about the stars may be another known text, if that has stars of its own.
    const places = [...new Set([...held, ...this.masked])].sort((a, b) => a - b);
    return places.reduce((out, place) => out.replaceAll(this.texts[place] as string, stars), text);
  }

  /** The places of those that stand in a text. */
  private heldBy(text: string): number[] {
    const held: number[] = [];
    for (let at = 0; at + knownCharactersMin <= text.length; at += 1) {
      if (this.starts[slotAt(text, at)] === 0) continue;
      for (const place of this.byStart.get(text.slice(at, at + knownCharactersMin)) ?? []) {
        if (text.startsWith(this.texts[place] as string, at)) held.push(place);
      }
    }
    return held;
  }
}

function slotAt(text: string, at: number): number {
  const first = text.charCodeAt(at) ^ (text.charCodeAt(at + 1) << 5);
  return (first ^ (text.charCodeAt(at + 2) << 10) ^ (text.charCodeAt(at + 3) * 0x9e5)) & (slots - 1);
}
