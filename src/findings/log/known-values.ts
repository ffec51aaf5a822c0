// Secrets that a stream of text has shown, to be known again wherever they come up later, as they are and as addresses
// and base64 have them. Bounded: the oldest are dropped. Looking for thousands of them takes one look at each byte: a
// rolling hash of eight bytes (Karp and Rabin, 1987) is compared with that of the last eight of each.
import type { Span } from '../../model/location.ts';

/** By how many bytes at its end one is found. What is shorter is part of too many ordinary words. */
const hashedBytes = 8;
const valuesMax = 10_000;
const textBytesMax = 4 * 1024 * 1024;
/** A longer one is a document. */
const valueBytesMax = 4 * 1024;
/** Shorter ones count as words of their own only. */
const boundedBytesMax = 16;

const factor = 0x01000193;
const filterBits = 18;
/** Letters and digits, or capitals among small letters, or longer than words get: as in a path (redactor.ts). */
const distinctive = /^(?=.*[0-9])(?=.*[A-Za-z])|^(?=.*[a-z][A-Z])|^.{32}/s;

export class KnownValues {
  /** Each value with the texts that stand for it, the oldest first. */
  private readonly values = new Map<string, readonly Buffer[]>();
  private readonly byHash = new Map<number, Buffer[]>();
  private readonly filter = new Uint8Array(1 << filterBits);
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
    if (this.values.size === 0 || end - start < hashedBytes) return [];
    const found: Span[] = [];
    /** By text where it was found last: one that repeats itself is found once in each stretch. */
    const ends = new Map<Buffer, number>();
    let hash = 0;
    for (let at = start; at < end; at += 1) {
      hash = (Math.imul(hash, factor) + (bytes[at] as number)) | 0;
      if (at - start >= hashedBytes)
        hash = (hash - Math.imul(bytes[at - hashedBytes] as number, dropped)) | 0;
      if (at - start < hashedBytes - 1 || this.filter[slotOf(hash)] === 0) continue;
      for (const text of this.byHash.get(hash) ?? []) {
        const first = at + 1 - text.length;
        if (first < Math.max(start, ends.get(text) ?? 0) || !isAt(bytes, first, text)) continue;
        if (text.length < boundedBytesMax && !isWord(bytes, first, at + 1)) continue;
        ends.set(text, at + 1);
        found.push({ start: first, end: at + 1 });
      }
    }
    return found;
  }

  private index(text: Buffer): void {
    const hash = hashOfEnd(text);
    const held = this.byHash.get(hash);
    if (held === undefined) this.byHash.set(hash, [text]);
    else held.push(text);
    this.filter[slotOf(hash)] = 1;
    this.textBytes += text.length;
  }

  /** The filter keeps its mark: it is only a little less of one. */
  private dropOldest(): void {
    const oldest = this.values.entries().next().value;
    if (oldest === undefined) return;
    this.values.delete(oldest[0]);
    for (const text of oldest[1]) {
      const hash = hashOfEnd(text);
      const rest = (this.byHash.get(hash) ?? []).filter((one) => one !== text);
      if (rest.length === 0) this.byHash.delete(hash);
      else this.byHash.set(hash, rest);
      this.textBytes -= text.length;
    }
  }
}

/** factor ** hashedBytes: what the byte that leaves the eight has become. */
const dropped = Array.from({ length: hashedBytes }).reduce<number>((power) => Math.imul(power, factor), 1);

function hashOfEnd(text: Uint8Array): number {
  let hash = 0;
  for (let at = text.length - hashedBytes; at < text.length; at += 1) {
    hash = (Math.imul(hash, factor) + (text[at] as number)) | 0;
  }
  return hash;
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
