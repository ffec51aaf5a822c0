// Where the lines of a piece of a log are: numbers that are kept, since a log has a million lines. A line ends at a line
// feed or a carriage return, so that what shows progress on one line of a terminal has lines as well.

const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/** Ascending stretches of some bytes, without what ends them. */
export class LogLines {
  count = 0;
  starts = new Int32Array(1024);
  ends = new Int32Array(1024);

  clear(): void {
    this.count = 0;
  }

  add(start: number, end: number): void {
    if (this.count === this.starts.length) {
      this.starts = longer(this.starts);
      this.ends = longer(this.ends);
    }
    this.starts[this.count] = start;
    this.ends[this.count] = end;
    this.count += 1;
  }

  /** Takes the lines from `from` on, in place of those it has; the bytes end with an end of a line. */
  read(bytes: Buffer, from: number): this {
    this.clear();
    // Most logs have one of the two.
    let feed = bytes.indexOf(lineFeed, from);
    let back = bytes.indexOf(carriageReturn, from);
    for (let start = from; start < bytes.length; ) {
      const isFeed = back === -1 || (feed !== -1 && feed < back);
      const end = isFeed ? feed : back;
      this.add(start, end);
      start = end + 1;
      if (isFeed) feed = bytes.indexOf(lineFeed, start);
      else back = bytes.indexOf(carriageReturn, start);
    }
    return this;
  }

  /** Takes one line alone. */
  one(start: number, end: number): this {
    this.clear();
    this.add(start, end);
    return this;
  }
}

function longer(list: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const grown = new Int32Array(list.length * 2);
  grown.set(list);
  return grown;
}
