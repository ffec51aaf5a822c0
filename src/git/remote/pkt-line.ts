// Packets of Git's protocols: four hexadecimal digits that say how long a packet is, themselves among it, and its
// content; and three packets without content. gitprotocol-common(5), "pkt-line Format"; gitprotocol-v2(5), "Packet-Line
// Framing".
import { BrokenAnswer } from './remote-failure.ts';

export type Packet =
  | { readonly kind: 'data'; readonly bytes: Uint8Array }
  /** `flush` ends a message, `delim` a section of it, `end` an answer on a connection without state. */
  | { readonly kind: 'flush' | 'delim' | 'end' };

export const flushPacket = '0000';
export const delimPacket = '0001';

const markers: readonly Packet[] = [{ kind: 'flush' }, { kind: 'delim' }, { kind: 'end' }];
const headBytes = 4;
/** With its head. */
const packetBytesMax = 65520;

/** A packet of text, which goes as UTF-8. */
export function packet(text: string): string {
  return `${(Buffer.byteLength(text) + headBytes).toString(16).padStart(headBytes, '0')}${text}`;
}

/** Takes packets out of bytes as they come. Its methods throw BrokenAnswer. */
export class PacketReader {
  private readonly chunks: AsyncIterator<Uint8Array>;
  private chunk: Uint8Array = new Uint8Array(0);

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.chunks = chunks[Symbol.asyncIterator]();
  }

  /** Null at the end, which may come after a whole packet only. The bytes hold until the next call. */
  async next(): Promise<Packet | null> {
    const head = await this.read(headBytes, true);
    if (head === null) return null;
    const digits = Buffer.from(head).toString('latin1');
    const length = /^[0-9a-f]{4}$/i.test(digits) ? Number.parseInt(digits, 16) : -1;
    const marker = markers[length];
    if (marker !== undefined) return marker;
    if (length < headBytes || length > packetBytesMax) throw new BrokenAnswer('it is no packet of Git');
    const bytes = length === headBytes ? new Uint8Array(0) : await this.read(length - headBytes, false);
    return { kind: 'data', bytes: bytes ?? new Uint8Array(0) };
  }

  /** The next packet, which there has to be. */
  async need(): Promise<Packet> {
    const found = await this.next();
    if (found === null) throw new BrokenAnswer('it ended too early');
    return found;
  }

  private async read(length: number, mayEnd: boolean): Promise<Uint8Array | null> {
    if (this.chunk.length >= length) return this.take(length);
    const parts: Uint8Array[] = [];
    let have = 0;
    while (have < length) {
      if (this.chunk.length === 0 && !(await this.fill())) {
        if (mayEnd && have === 0) return null;
        throw new BrokenAnswer('it ended in the middle');
      }
      const part = this.take(Math.min(length - have, this.chunk.length));
      parts.push(part);
      have += part.length;
    }
    return Buffer.concat(parts);
  }

  private async fill(): Promise<boolean> {
    const { done, value } = await this.chunks.next();
    if (done === true) return false;
    this.chunk = value;
    return true;
  }

  private take(length: number): Uint8Array {
    const taken = this.chunk.subarray(0, length);
    this.chunk = this.chunk.subarray(length);
    return taken;
  }
}

/** The text of a packet, the line break that may end it left out. */
export function packetText(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('utf8').replace(/\n$/, '');
}
