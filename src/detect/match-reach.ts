// How far from a keyword a match can be that has it, which bytes it can hold, and what is looked at beside it: from the
// expression itself. The nearer, the fewer bytes are gone through about each keyword, and the fewer are judged again in
// a later version; and most keywords are known to be no match's before a string is made of anything.
import type { RegexPattern } from '../model/pattern.ts';
import { type ByteSet, parseRegex } from './regex-ast.ts';
import { bytesWithin, type Head, headOf } from './regex-bytes.ts';
import { keywordPlace } from './regex-keyword-place.ts';
import { lengthRange, lookReach } from './regex-length.ts';
import { neededRuns, type ValueRun } from './value-run.ts';

/** A match is no longer than this where its pattern says nothing else, in bytes. */
const matchBytesDefault = 512;

type Sought = Pick<RegexPattern, 'regex' | 'probe' | 'keywords' | 'matchBytesMax'>;

/** The most bytes of a match; what is longer does not count. */
export function matchBytesMaxOf(pattern: { readonly matchBytesMax?: number }): number {
  return pattern.matchBytesMax ?? matchBytesDefault;
}

export interface MatchReach {
  /** How many bytes before and behind the first byte of a keyword a match has at most. One of its keywords is meant. */
  readonly before: number;
  readonly after: number;
  /** How many bytes before that keyword a match begins, where that is always the same; else -1. */
  readonly start: number;
  /** How many bytes are looked at on both sides of what a match may hold. */
  readonly beside: number;
  /** What a match may hold. */
  readonly within: ByteSet;
  /** What stands in every match: two runs at most, the one that says most first. */
  readonly runs: readonly ValueRun[];
  /** What a match begins with; of no length where it is not known where it begins. */
  readonly head: Head;
  /** What the probe takes begins with, and how many bytes it looks at; none of both without a probe. */
  readonly probeHead: Head;
  readonly probeBytes: number;
}

/** What a probe sees at most, from the first byte of the keyword on. */
const probeBytesMax = 512;
/** What is looked at beside a match that may be longer than it is to be. */
const besideBytes = 64;
/** Places of a head; those of both heads and two sets have to be bits of one number. */
const headPlaces = 16;
const probePlaces = 12;

const noHead: Head = { places: new Uint32Array(256), length: 0 };

/** Works it out. */
export function reachOfPattern(pattern: Sought): MatchReach {
  const node = parseRegex(pattern.regex);
  const { max } = lengthRange(node);
  const stated = matchBytesMaxOf(pattern);
  const look = lookReach(node);
  const probe = pattern.probe === undefined ? null : parseRegex(pattern.probe);
  const common = {
    runs: neededRuns(pattern.regex, pattern.keywords),
    probeHead: probe === null ? noHead : headOf(probe, probePlaces),
    probeBytes: probe === null ? 0 : Math.min(probeBytesMax, lengthRange(probe).max + lookReach(probe) + 1),
  };
  const place = keywordPlace(
    node,
    pattern.keywords.map((one) => one.toLowerCase()),
  );
  const isFixed = place !== null && place.min === place.max;
  if (max > stated || place === null || (probe !== null && !isFixed)) {
    // The keyword may be in what a look-around at an edge sees, or be another one than the one that has the probe's
    // promise. What is longer than stated need not be seen whole.
    const beside = look * 2 + 1;
    const far = max <= stated ? max + beside : stated + Math.max(besideBytes, beside);
    const within = new Uint8Array(256).fill(1);
    return { ...common, before: far, after: far, start: -1, beside: 0, within, head: noHead };
  }
  return {
    ...common,
    before: place.max,
    after: max - place.min,
    start: isFixed ? place.min : -1,
    // An edge looks at one more.
    beside: look + 1,
    within: bytesWithin(node),
    head: isFixed ? headOf(node, headPlaces) : noHead,
  };
}

// Bits of a mask: of the bytes within, of those of each run, of the places of both heads.
const runShift = 1;
const headShift = 3;
const probeShift = headShift + headPlaces;

/** The same as numbers: the lengths, then the sets as one mask for each byte, with how many bytes in a row have it. */
export function packReach(reach: MatchReach): number[] {
  const { before, after, start, beside, within, runs, head, probeHead, probeBytes } = reach;
  const lengths = [runs[0]?.length ?? 0, runs[1]?.length ?? 0, head.length, probeHead.length];
  const packed = [before, after, start, beside, probeBytes, ...lengths];
  let count = 0;
  let last = -1;
  for (let byte = 0; byte <= 256; byte += 1) {
    const mask =
      byte === 256
        ? -1
        : (within[byte] as number) +
          runs.reduce((bits, run, at) => bits + (run.bytes[byte] as number) * 2 ** (runShift + at), 0) +
          (head.places[byte] as number) * 2 ** headShift +
          (probeHead.places[byte] as number) * 2 ** probeShift;
    if (mask !== last && count > 0) {
      packed.push(count, last);
      count = 0;
    }
    last = mask;
    count += 1;
  }
  return packed;
}

export function unpackReach(packed: readonly number[]): MatchReach {
  const [before = 0, after = 0, start = -1, beside = 0, probeBytes = 0] = packed;
  const [firstLength = 0, secondLength = 0, headLength = 0, probeLength = 0] = packed.slice(5);
  const within = new Uint8Array(256);
  const runs = [firstLength, secondLength]
    .filter((length) => length > 0)
    .map((length) => ({ bytes: new Uint8Array(256), length }));
  const head = { places: new Uint32Array(256), length: headLength };
  const probeHead = { places: new Uint32Array(256), length: probeLength };
  let byte = 0;
  for (let at = 9; at < packed.length; at += 2) {
    const end = byte + (packed[at] as number);
    const mask = packed[at + 1] as number;
    for (; byte < end; byte += 1) {
      within[byte] = mask & 1;
      for (let run = 0; run < runs.length; run += 1) {
        (runs[run] as ValueRun).bytes[byte] = (mask >>> (runShift + run)) & 1;
      }
      head.places[byte] = (mask >>> headShift) & (2 ** headPlaces - 1);
      probeHead.places[byte] = mask >>> probeShift;
    }
  }
  return { before, after, start, beside, within, runs, head, probeHead, probeBytes };
}
