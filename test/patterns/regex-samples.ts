// Random strings that an expression takes, with what its look-arounds ask for on both sides. What a negative
// look-around forbids is not seen: whoever needs a match tries it.
import type { ByteSet, RegexNode } from '../../src/detect/regex-ast.ts';

export interface RegexSample {
  /** What the look-behinds at its beginning ask for. */
  readonly before: string;
  readonly text: string;
  /** What the look-aheads at its end ask for. */
  readonly after: string;
}

export interface SampleOptions {
  /** Numbers in [0, 1). */
  readonly random: () => number;
  /** Bytes, above which repetitions take as few rounds as they can. */
  readonly lengthMax?: number;
  /** Every repetition takes as many rounds as it can, up to `lengthMax`. */
  readonly longest?: boolean;
}

/** One string that the expression takes. */
export function sampleOf(node: RegexNode, options: SampleOptions): RegexSample {
  const writer: Writer = {
    random: options.random,
    lengthMax: options.lengthMax ?? 400,
    longest: options.longest ?? false,
    text: '',
    before: '',
    after: null,
    seen: [],
    groups: new Map(),
    groupCount: 0,
  };
  write(node, writer);
  const after = writer.after !== null && writer.after.at === writer.text.length ? writer.after.text : '';
  return { before: writer.before, text: withSeen(writer), after };
}

/** In half of the strings what a look-ahead within the expression asks for stands there, where there is room. */
function withSeen({ text, seen, random }: Writer): string {
  if (seen.length === 0 || random() < 0.5) return text;
  return seen.reduce((out, one) => {
    const end = one.at + one.text.length;
    return end > out.length ? out : out.slice(0, one.at) + one.text + out.slice(end);
  }, text);
}

interface Writer {
  readonly random: () => number;
  readonly lengthMax: number;
  readonly longest: boolean;
  text: string;
  before: string;
  after: Seen | null;
  /** What look-aheads see of the text that is written after them. */
  readonly seen: Seen[];
  readonly groups: Map<string, string>;
  groupCount: number;
}

interface Seen {
  readonly at: number;
  readonly text: string;
}

function write(node: RegexNode, writer: Writer): void {
  switch (node.kind) {
    case 'set':
      writer.text += String.fromCharCode(byteOf(node.set, writer.random));
      return;
    case 'sequence':
      for (const part of node.parts) write(part, writer);
      return;
    case 'choice': {
      const option = node.options[Math.floor(writer.random() * node.options.length)];
      if (option !== undefined) write(option, writer);
      return;
    }
    case 'repeat': {
      const rounds = roundsOf(node, writer);
      for (let round = 0; round < rounds; round += 1) {
        if (round >= node.min && writer.text.length >= writer.lengthMax) return;
        write(node.body, writer);
      }
      return;
    }
    case 'group': {
      writer.groupCount += 1;
      const key = node.name ?? String(writer.groupCount);
      const start = writer.text.length;
      write(node.body, writer);
      writer.groups.set(key, writer.text.slice(start));
      return;
    }
    case 'look':
      if (!node.negative) writeLook(node, writer);
      return;
    case 'reference':
      writer.text += writer.groups.get(node.to) ?? '';
      return;
    case 'edge':
      return;
  }
}

function writeLook(node: RegexNode & { kind: 'look' }, writer: Writer): void {
  const { before, text, after } = sampleOf(node.body, writer);
  if (node.ahead) {
    writer.seen.push({ at: writer.text.length, text });
    // One look-ahead after another at the same place: the first is the one that counts.
    if (writer.after?.at !== writer.text.length)
      writer.after = { at: writer.text.length, text: text + after };
  } else if (writer.text === '' && writer.before === '') {
    writer.before = before + text;
  }
}

function roundsOf(node: RegexNode & { kind: 'repeat' }, { random, longest }: Writer): number {
  const { min } = node;
  const max = Math.min(node.max, min + 20_000);
  if (longest) return max;
  const choice = random();
  if (choice < 0.3) return min;
  if (choice < 0.45) return max;
  return min + Math.floor(random() * (Math.min(max, min + 40) - min + 1));
}

interface Bytes {
  readonly all: readonly number[];
  readonly printable: readonly number[];
}

const bytesOfSets = new WeakMap<ByteSet, Bytes>();

function bytesOf(set: ByteSet): Bytes {
  const known = bytesOfSets.get(set);
  if (known !== undefined) return known;
  const all = [...set.keys()].filter((byte) => set[byte] === 1);
  const bytes = { all, printable: all.filter((byte) => byte >= 0x20 && byte <= 0x7e) };
  bytesOfSets.set(set, bytes);
  return bytes;
}

function byteOf(set: ByteSet, random: () => number): number {
  const { all, printable } = bytesOf(set);
  const from = printable.length > 0 && random() < 0.97 ? printable : all;
  return from[Math.floor(random() * from.length)] ?? 0;
}

/** Numbers in [0, 1), the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
