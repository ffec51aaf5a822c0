// Takes over from an earlier version what holds for a later one (judged-text.ts): its hits go on in runs, one for each
// stretch that was copied.
import {
  type EarlierVersion,
  hasSaid,
  type JudgedText,
  type Keys,
  keywordBytesMax,
  lengthOf,
  startOf,
  unjudged,
  whoOf,
} from './judged-text.ts';

/** One stretch that was copied; one object for all of a text. */
interface Stretch {
  /** Where it ends in the earlier version. */
  end: number;
  /** From an offset there to the one here. */
  shift: number;
  /** What was judged by looking at `[lowest, highest]` there holds here. */
  lowest: number;
  highest: number;
  readonly samePath: boolean;
}

/**
 * Fills `into` with the hits of a text: those of the earlier version that lie in what was copied, and `fresh` ones, sorted, which
 * are those with a byte outside. A judgement comes along where all that it looked at was copied in one piece.
 */
export function carryOver(
  { judged: base, copies, samePath }: EarlierVersion,
  fresh: Keys,
  into: JudgedText,
): void {
  into.clear();
  const { sourceLength, targetLength } = copies;
  const merge = { fresh, next: 0 };
  const stretch = { end: 0, shift: 0, lowest: 0, highest: 0, samePath };
  for (let copy = 0; copy < copies.count; copy += 1) {
    const from = copies.from[copy] as number;
    const end = from + (copies.length[copy] as number);
    const at = firstFrom(base, from);
    if (at === base.count || (base.start[at] as number) >= end) continue;
    const to = copies.to[copy] as number;
    const first = from - (copies.sameBefore[copy] as number);
    const last = end + (copies.sameBehind[copy] as number);
    const shift = to - from;
    stretch.end = end;
    stretch.shift = shift;
    stretch.lowest = first === 0 && shift === 0 ? -1 : first;
    stretch.highest = last === sourceLength && last + shift === targetLength ? last + 1 : last;
    addFresh(merge, to, into);
    addRest(base, addRun(base, at, stretch, merge, into), stretch, merge, into);
  }
  addFresh(merge, Number.POSITIVE_INFINITY, into);
}

/** Fresh hits that are still to be added. */
interface Merge {
  readonly fresh: Keys;
  next: number;
}

/** Adds the fresh hits before an offset. */
function addFresh(merge: Merge, before: number, into: JudgedText): void {
  const { list, count } = merge.fresh;
  into.reserve(count - merge.next);
  for (; merge.next < count; merge.next += 1) {
    const key = list[merge.next] as number;
    const start = startOf(key);
    if (start >= before) return;
    into.add(start, whoOf(key, start));
  }
}

/** Adds the hits from `from` on that can neither meet a fresh one nor end outside; gives where they end. */
function addRun(
  base: JudgedText,
  from: number,
  { end, shift, lowest, highest, samePath }: Stretch,
  { fresh, next }: Merge,
  into: JudgedText,
): number {
  const meets = next < fresh.count ? startOf(fresh.list[next] as number) - shift : end;
  const bound = Math.min(meets, end - keywordBytesMax);
  if ((base.start[from] as number) >= bound) return from;
  const until = firstFrom(base, bound, from);
  into.reserve(until - from);
  let { count } = into;
  for (let at = from; at < until; at += 1, count += 1) {
    const start = base.start[at] as number;
    const first = base.from[at] as number;
    const last = base.to[at] as number;
    const state = base.state[at] as number;
    const holds = start + first >= lowest && start + last <= highest && (samePath || state > 0);
    into.start[count] = start + shift;
    into.who[count] = base.who[at] as number;
    into.from[count] = first;
    into.to[count] = last;
    into.state[count] = holds ? keptState(base, at, into) : unjudged;
  }
  into.count = count;
  return until;
}

/** The same for the others, one by one. */
function addRest(base: JudgedText, from: number, stretch: Stretch, merge: Merge, into: JudgedText): void {
  const { end, shift, lowest, highest, samePath } = stretch;
  const { list, count } = merge.fresh;
  for (let at = from; at < base.count; at += 1) {
    const start = base.start[at] as number;
    if (start >= end) return;
    const who = base.who[at] as number;
    if (start + lengthOf(who) > end) continue;
    const moved = start + shift;
    into.reserve(count - merge.next + 1);
    for (; merge.next < count; merge.next += 1) {
      const key = list[merge.next] as number;
      const other = startOf(key);
      if (other > moved || (other === moved && whoOf(key, other) >= who)) break;
      into.add(other, whoOf(key, other));
    }
    into.add(moved, who);
    const state = base.state[at] as number;
    const first = base.from[at] as number;
    const last = base.to[at] as number;
    const holds = start + first >= lowest && start + last <= highest && (samePath || state > 0);
    const own = into.count - 1;
    if (!holds || into.state[own] !== unjudged) continue;
    into.from[own] = first;
    into.to[own] = last;
    into.state[own] = keptState(base, at, into);
  }
}

/** The state of a hit in another version, with what is said of it. */
function keptState(base: JudgedText, at: number, into: JudgedText): number {
  const state = base.state[at] as number;
  const said = hasSaid(state) ? base.saidOf(at) : null;
  if (said === null) return state;
  const kept = into.keep(said);
  return state < 0 ? -kept : kept;
}

/** The index of the first hit that does not begin before an offset, `low` or behind it. */
function firstFrom({ start, count }: JudgedText, offset: number, from = 0): number {
  let low = from;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((start[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
