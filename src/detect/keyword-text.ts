// Keywords one after the other in one text: a string for each of ten thousand takes longer to make than a small scan takes.

export interface KeywordText {
  /** In lower case. */
  readonly bytes: Uint8Array;
  /** For each keyword the offset of its first byte, and how many it has. */
  readonly starts: Int32Array;
  readonly lengths: Uint32Array;
}

/** Puts some together. Throws an Error for one that is not ASCII or empty. */
export function keywordText(keywords: readonly string[]): KeywordText {
  const odd = keywords.find((one) => one === '' || /[^\0-\x7f]/.test(one));
  if (odd !== undefined) throw new Error(`a keyword must be ASCII and not empty: ${JSON.stringify(odd)}`);
  const lengths = Uint32Array.from(keywords, ({ length }) => length);
  const bytes = Buffer.from(keywords.join('').toLowerCase(), 'latin1');
  return { bytes, starts: startsOf(lengths), lengths };
}

/** Where each keyword begins in a text of them all, from their lengths there. */
export function startsOf(lengths: ArrayLike<number>): Int32Array {
  const starts = new Int32Array(lengths.length);
  let start = 0;
  for (let keyword = 0; keyword < lengths.length; keyword += 1) {
    starts[keyword] = start;
    start += lengths[keyword] as number;
  }
  return starts;
}

/** Both, one behind the other. */
export function joinKeywordTexts(first: KeywordText, second: KeywordText): KeywordText {
  const count = first.lengths.length;
  const starts = new Int32Array(count + second.lengths.length);
  const lengths = new Uint32Array(starts.length);
  const bytes = Buffer.concat([first.bytes, second.bytes]);
  starts.set(first.starts);
  starts.set(
    second.starts.map((start) => start + first.bytes.length),
    count,
  );
  lengths.set(first.lengths);
  lengths.set(second.lengths, count);
  return { bytes, starts, lengths };
}
