// Colours and their like in a line of a log (ECMA-48, 5.4 and 8.3.117; operating system commands as xterm has them): a
// secret may have them inside, and is then one without them.

const code =
  /\x1b(?:\[[0-?]{0,60}[ -/]{0,8}[@-~]|\][^\x07\x1b]{0,2000}(?:\x07|\x1b\\)|[ -/]{0,4}[0-Z\\^-~])/g;
const escapeByte = 0x1b;

/** A line without its codes, and where each of its bytes was. */
export interface UncodedLine {
  readonly bytes: Buffer;
  /** For each byte its offset in the line as it was; one more for the end. */
  readonly offsets: Uint32Array;
}

/** Null where there are none. */
export function withoutCodes(line: Buffer): UncodedLine | null {
  if (!line.includes(escapeByte)) return null;
  const offsets = new Uint32Array(line.length + 1);
  const bytes = Buffer.allocUnsafe(line.length);
  let length = 0;
  let at = 0;
  const copyTo = (end: number) => {
    for (; at < end; at += 1) {
      bytes[length] = line[at] as number;
      offsets[length] = at;
      length += 1;
    }
  };
  for (const { index, 0: one } of line.toString('latin1').matchAll(code)) {
    copyTo(index);
    at = index + one.length;
  }
  copyTo(line.length);
  offsets[length] = line.length;
  return { bytes: bytes.subarray(0, length), offsets: offsets.subarray(0, length + 1) };
}

/** The codes in a stretch of a line, one after the other: what is masked keeps its colours. */
export function codesIn(line: Buffer, start: number, end: number): Buffer {
  const stretch = line.subarray(start, end);
  if (!stretch.includes(escapeByte)) return Buffer.alloc(0);
  return Buffer.from([...stretch.toString('latin1').matchAll(code)].map(([one]) => one).join(''), 'latin1');
}
