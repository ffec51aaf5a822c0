// A log in UTF-16, as PowerShell before version 6 writes with `>` (The Unicode Standard, 3.10): a stream that begins with
// a byte order mark of it is read as UTF-8 and written as what it came in. Half a pair of surrogates, which UTF-8 has no
// place for, is kept as three bytes of the same form (WTF-8), so that every unit comes out as it came in.

/** Turns UTF-16 into UTF-8 and back, piece by piece. */
export class WideText {
  private readonly isBig: boolean;
  /** A byte that waits for the other half of its unit. */
  private odd: number | null = null;
  /** The first half of a pair that waits for the second; 0 for none. */
  private high = 0;
  /** The beginning of a character that is written when it is whole. */
  private part = Buffer.alloc(0);

  constructor(isBig: boolean) {
    this.isBig = isBig;
  }

  /** The next bytes of UTF-16 as UTF-8. */
  read(bytes: Uint8Array): Buffer {
    const out = Buffer.allocUnsafe(bytes.length * 2 + 8);
    let length = 0;
    const put = (code: number) => {
      length = putCode(out, length, code);
    };
    for (const byte of bytes) {
      if (this.odd === null) {
        this.odd = byte;
        continue;
      }
      const unit = this.isBig ? (this.odd << 8) | byte : (byte << 8) | this.odd;
      this.odd = null;
      const isLow = unit >= 0xdc00 && unit <= 0xdfff;
      if (this.high !== 0 && isLow) put(0x10000 + ((this.high - 0xd800) << 10) + (unit - 0xdc00));
      else if (this.high !== 0) put(this.high);
      const joined = this.high !== 0 && isLow;
      this.high = unit >= 0xd800 && unit <= 0xdbff ? unit : 0;
      if (this.high === 0 && !joined) put(unit);
    }
    return out.subarray(0, length);
  }

  /** What waits for more, when there is no more. */
  readEnd(): Buffer {
    const out = Buffer.alloc(4);
    const length = this.high === 0 ? 0 : putCode(out, 0, this.high);
    this.high = 0;
    return out.subarray(0, length);
  }

  /** Bytes of UTF-8 as UTF-16. */
  write(bytes: Uint8Array): Buffer {
    const all = this.part.length === 0 ? bytes : Buffer.concat([this.part, bytes]);
    const out = Buffer.allocUnsafe(all.length * 2);
    let length = 0;
    let at = 0;
    while (at < all.length) {
      const size = sizeOf(all[at] as number);
      if (at + size > all.length) break;
      length = this.putUnits(out, length, codeAt(all, at, size));
      at += size;
    }
    this.part = Buffer.from(all.subarray(at));
    return out.subarray(0, length);
  }

  /** A last byte that was half of a unit. */
  writeEnd(): Buffer {
    const last = this.odd === null ? [] : [this.odd];
    this.odd = null;
    return Buffer.from(last);
  }

  private putUnits(out: Buffer, at: number, code: number): number {
    if (code < 0x10000) return this.putUnit(out, at, code);
    const high = this.putUnit(out, at, 0xd800 + ((code - 0x10000) >> 10));
    return this.putUnit(out, high, 0xdc00 + ((code - 0x10000) & 0x3ff));
  }

  private putUnit(out: Buffer, at: number, unit: number): number {
    if (this.isBig) return out.writeUInt16BE(unit, at);
    return out.writeUInt16LE(unit, at);
  }
}

function putCode(out: Buffer, at: number, code: number): number {
  if (code < 0x80) return out.writeUInt8(code, at);
  if (code < 0x800) return putLater(out, out.writeUInt8(0xc0 | (code >> 6), at), code, 1);
  if (code < 0x10000) return putLater(out, out.writeUInt8(0xe0 | (code >> 12), at), code, 2);
  return putLater(out, out.writeUInt8(0xf0 | (code >> 18), at), code, 3);
}

/** The later bytes of a character, of which there are so many. */
function putLater(out: Buffer, at: number, code: number, count: number): number {
  for (let left = count - 1; left >= 0; left -= 1) {
    out[at + count - 1 - left] = 0x80 | ((code >> (6 * left)) & 0x3f);
  }
  return at + count;
}

function sizeOf(lead: number): number {
  if (lead < 0xc0) return 1;
  if (lead < 0xe0) return 2;
  return lead < 0xf0 ? 3 : 4;
}

function codeAt(bytes: Uint8Array, at: number, size: number): number {
  const lead = bytes[at] as number;
  let code = size === 1 ? lead : lead & (0x7f >> size);
  for (let later = 1; later < size; later += 1) code = (code << 6) | ((bytes[at + later] as number) & 0x3f);
  return code;
}
