// Secrets that a stream of text has shown, to be known again wherever they come up later, as they are and as addresses
// and base64 have them. Bounded: the oldest are dropped. Looking for thousands of them takes one look at every fifth
// place: wherever the last eight bytes of one stand, four of them begin at such a place (Wu and Manber, "A fast algorithm
// for multi-pattern searching", 1994). Only where four are known the hash of eight is made.
import type { Span } from '../../model/location.ts';

/** By how many bytes at its end one is found. What is shorter is part of too many ordinary words. */
const hashedBytes = 8;
const valuesMax = 10_000;
const textBytesMax = 4 * 1024 * 1024;
/** A longer one is a document. */
const valueBytesMax = 4 * 1024;
/** Shorter ones count as words of their own only. */
const boundedBytesMax = 16;

/** So many bytes in a row are looked up. */
const gramBytes = 4;
/** Of so many places in a row one begins four of the last eight bytes. */
const stride = hashedBytes - gramBytes + 1;

const factor = 0x01000193;
const filterBits = 18;
const gramFactor = 0x9e3779b1;
/** What is looked up at every fifth place has to stay in the processor's cache: a bit for each of so many. */
const gramBits = 20;
/** Letters and digits, or capitals among small letters, or longer than words get: as in a path (redactor.ts). */
const distinctive = /^(?=.*[0-9])(?=.*[A-Za-z])|^(?=.*[a-z][A-Z])|^.{32}/s;

export class KnownValues {
  /** Each value with the texts that stand for it, the oldest first. */
  private readonly values = new Map<string, readonly Buffer[]>();
  private readonly byHash = new Map<number, Buffer[]>();
  /** By the hash of eight bytes, and by that of four; made when there is a first value. */
  private filter = new Uint8Array(0);
  private grams = new Uint8Array(0);
  private textBytes = 0;

  /** Takes a secret, one character a byte, when it is one that is not a mere word. */
  add(value: string): void {
    if (value.length < hashedBytes || value.length > valueBytesMax || !distinctive.test(value)) return;
    const known = this.values.get(value);
    // The one that comes up again is the youngest.
    this.values.delete(value);
    const texts = known ?? formsOf(value);
    this.values.set(value, texts);
    if (known !== undefined) return;
    for (const text of texts) this.index(text);
    while (this.values.size > valuesMax || this.textBytes > textBytesMax) this.dropOldest();
  }

  /** Where known ones stand in `[start, end)`, ascending by their ends; they may overlap. */
  find(bytes: Uint8Array, start: number, end: number): Span[] {
    const found: Span[] = [];
    this.visit(bytes, start, end, found);
    return found;
  }

  /** Whether any stands there. */
  isIn(bytes: Uint8Array, start: number, end: number): boolean {
    return this.visit(bytes, start, end, null);
  }

  /** Looks for all, or for one where nobody wants to know which. */
  private visit(bytes: Uint8Array, start: number, end: number, found: Span[] | null): boolean {
    if (this.values.size === 0 || end - start < hashedBytes) return false;
    const { grams } = this;
    const last = end - gramBytes;
    /** By text where it was found last: one that repeats itself is found once in each stretch. */
    const ends = found === null ? noEnds : new Map<Buffer, number>();
    for (let at = start; at <= last; at += stride) {
      const gram = gramAt(bytes, at);
      if (((grams[gram >>> 3] as number) & (1 << (gram & 7))) === 0) continue;
      const highest = Math.min(end, at + hashedBytes);
      for (let stop = Math.max(at + gramBytes, start + hashedBytes); stop <= highest; stop += 1) {
        if (this.visitEnd(bytes, start, stop, ends, found) && found === null) return true;
      }
    }
    return found !== null && found.length > 0;
  }

  /** Looks for those that end before `stop`; whether there is one. */
  private visitEnd(
    bytes: Uint8Array,
    start: number,
    stop: number,
    ends: Map<Buffer, number>,
    found: Span[] | null,
  ): boolean {
    const hash = hashBefore(bytes, stop);
    if (this.filter[slotOf(hash)] === 0) return false;
    let any = false;
    for (const text of this.byHash.get(hash) ?? []) {
      const first = stop - text.length;
      if (first < Math.max(start, ends.get(text) ?? 0) || !isAt(bytes, first, text)) continue;
      if (text.length < boundedBytesMax && !isWord(bytes, first, stop)) continue;
      if (found === null) return true;
      ends.set(text, stop);
      found.push({ start: first, end: stop });
      any = true;
    }
    return any;
  }

  private index(text: Buffer): void {
    if (this.filter.length === 0) {
      this.filter = new Uint8Array(1 << filterBits);
      this.grams = new Uint8Array(1 << (gramBits - 3));
    }
    const hash = hashBefore(text, text.length);
    const held = this.byHash.get(hash);
    if (held === undefined) this.byHash.set(hash, [text]);
    else held.push(text);
    this.filter[slotOf(hash)] = 1;
    for (let at = text.length - hashedBytes; at <= text.length - gramBytes; at += 1) {
      const gram = gramAt(text, at);
      this.grams[gram >>> 3] = (this.grams[gram >>> 3] as number) | (1 << (gram & 7));
    }
    this.textBytes += text.length;
  }

  /** The filters keep its marks: they are only a little less of one. */
  private dropOldest(): void {
    const oldest = this.values.entries().next().value;
    if (oldest === undefined) return;
    this.values.delete(oldest[0]);
    for (const text of oldest[1]) {
      const hash = hashBefore(text, text.length);
      const rest = (this.byHash.get(hash) ?? []).filter((one) => one !== text);
      if (rest.length === 0) this.byHash.delete(hash);
      else this.byHash.set(hash, rest);
      this.textBytes -= text.length;
    }
  }
}

const noEnds = new Map<Buffer, number>();

/** Of the eight bytes before a place. */
function hashBefore(bytes: Uint8Array, stop: number): number {
  let hash = 0;
  for (let at = stop - hashedBytes; at < stop; at += 1) {
    hash = (Math.imul(hash, factor) + (bytes[at] as number)) | 0;
  }
  return hash;
}

/** A number for four bytes. */
function gramAt(bytes: Uint8Array, at: number): number {
  const four =
    (bytes[at] as number) |
    ((bytes[at + 1] as number) << 8) |
    ((bytes[at + 2] as number) << 16) |
    ((bytes[at + 3] as number) << 24);
  return Math.imul(four, gramFactor) >>> (32 - gramBits);
}

function slotOf(hash: number): number {
  return (hash ^ (hash >>> 15)) & ((1 << filterBits) - 1);
}

function isAt(bytes: Uint8Array, first: number, text: Uint8Array): boolean {
  for (let at = 0; at < text.length; at += 1) if (bytes[first + at] !== text[at]) return false;
  return true;
}

function isWord(bytes: Uint8Array, start: number, end: number): boolean {
  return !isWordByte(bytes[start - 1]) && !isWordByte(bytes[end]);
}

function isWordByte(byte: number | undefined): boolean {
  if (byte === undefined) return false;
  return (byte >= 0x30 && byte <= 0x39) || (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a);
}

/** The value, as an address has it, as JSON has it, and in base64 wherever it may begin there. */
function formsOf(value: string): Buffer[] {
  const bytes = Buffer.from(value, 'latin1');
  const forms = new Set([value, value.replace(/[^\w.~-]/g, percent), value.replace(/["\\/]/g, '\\$&')]);
  for (let before = 0; before < 3; before += 1) {
    // What stands before and behind it has a part in the first and last characters.
    const base64 = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64');
    const whole = Math.floor(((before + bytes.length) * 8) / 6);
    const own = base64.slice(Math.ceil((before * 8) / 6), whole);
    forms.add(own);
    forms.add(own.replaceAll('+', '-').replaceAll('/', '_'));
  }
  return [...forms].filter((one) => one.length >= hashedBytes).map((one) => Buffer.from(one, 'latin1'));
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
