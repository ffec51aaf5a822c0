// One automaton for the keywords of all, and for each keyword those that wait for it. Of longer ones only so much is looked
// for; those that wait for them look at the rest. Keywords that a packed catalogue has numbered are taken as they are: to
// look at each of ten thousand takes longer than many a scan.
import { Automaton, type Hits } from './automaton.ts';
import { type Keys, keyOf, keywordBytesMax, listenersMax } from './judged-text.ts';
import { joinKeywordTexts, type KeywordText, keywordText } from './keyword-text.ts';
import type { NumberedKeywords } from './keywords.ts';
import type { Listener } from './listener.ts';

/** There is no further one in a list. */
const none = -1;

export interface KeywordIndex {
  readonly keywords: KeywordText;
  readonly automaton: Automaton;
  readonly waits: Waits;
}

/**
 * Makes it for some listeners, which are told by their places in the list.
 * @throws Error for more of them than a key has room for, and for a keyword that is not ASCII or empty
 */
export function indexKeywords(listeners: readonly Listener[]): KeywordIndex {
  if (listeners.length > listenersMax) throw new Error('there are too many patterns');
  const numbered = listeners.find((one) => one.numbered !== null)?.numbered?.keywords ?? null;
  const others = new OtherKeywords();
  listeners.forEach((listener, index) => {
    if (!isNumbered(listener, numbered)) others.add(listener.keywords, index);
  });
  const own = keywordText(others.keywords);
  const keywords = numbered === null ? own : joinKeywordTexts(numbered.text, own);
  const waits = new Waits(keywords.lengths.length);
  if (numbered !== null) addNumbered(waits, listeners, numbered);
  const first = numbered === null ? 0 : numbered.text.lengths.length;
  for (const [keyword, listener] of others.waiting) waits.add(first + keyword, listener);
  return { keywords, automaton: new Automaton(keywords), waits };
}

/** Adds a key for each keyword found and each that waits for it and listens. */
export function addKeys({ automaton, waits }: KeywordIndex, hits: Hits, heard: Uint8Array, keys: Keys): void {
  const { classCount, outputs, lengths } = automaton;
  const { listeners, following } = waits;
  for (let hit = 0; hit < hits.count; hit += 1) {
    const keywords = outputs[(hits.states[hit] as number) / classCount];
    if (!keywords) continue;
    const end = hits.ends[hit] as number;
    for (const keyword of keywords) {
      const length = lengths[keyword] as number;
      for (let at = keyword; at !== none; at = following[at] as number) {
        const listener = listeners[at] as number;
        if (heard[listener] === 1) keys.add(keyOf(end - length, listener, length));
      }
    }
  }
}

/**
 * Who waits for each keyword: lists that go on from place to place. The first places are those of the keywords
 * themselves.
 */
class Waits {
  /** For each place who waits there; none where nobody does. */
  listeners: Int32Array;
  /** For each place the next one. */
  following: Int32Array;
  private count: number;

  constructor(keywords: number) {
    this.listeners = new Int32Array(keywords * 2).fill(none);
    this.following = new Int32Array(keywords * 2).fill(none);
    this.count = keywords;
  }

  /** Says that one waits for some keywords that nobody waits for yet, from one number up to another. */
  addRange(from: number, to: number, listener: number): void {
    this.listeners.fill(listener, from, to);
  }

  add(keyword: number, listener: number): void {
    if (this.listeners[keyword] === none) {
      this.listeners[keyword] = listener;
      return;
    }
    if (this.count === this.listeners.length) this.grow();
    this.listeners[this.count] = listener;
    this.following[this.count] = this.following[keyword] as number;
    this.following[keyword] = this.count;
    this.count += 1;
  }

  private grow(): void {
    const longer = (list: Int32Array) => {
      const grown = new Int32Array(list.length * 2).fill(none);
      grown.set(list);
      return grown;
    };
    this.listeners = longer(this.listeners);
    this.following = longer(this.following);
  }
}

/** The keywords that are not numbered: the same one may be among those that are, and counts as another one. */
class OtherKeywords {
  readonly keywords: string[] = [];
  /** A keyword and who waits for it. */
  readonly waiting: (readonly [number, number])[] = [];
  private readonly numbers = new Map<string, number>();

  add(keywords: readonly string[], listener: number): void {
    // The same one twice, in another case.
    const own = new Set<number>();
    for (const written of keywords) {
      const keyword = written.toLowerCase().slice(0, keywordBytesMax);
      const number = this.numbers.get(keyword) ?? this.keywords.length;
      if (number === this.keywords.length) {
        this.keywords.push(keyword);
        this.numbers.set(keyword, number);
      }
      if (!own.has(number)) this.waiting.push([number, listener]);
      own.add(number);
    }
  }
}

function isNumbered({ numbered }: Listener, known: NumberedKeywords | null): boolean {
  return numbered !== null && numbered.keywords === known;
}

/** First those whose keywords nobody has named before, since their places are free, then the others. */
function addNumbered(waits: Waits, listeners: readonly Listener[], known: NumberedKeywords): void {
  const { firsts } = known;
  const later: (readonly [number, number])[] = [];
  for (let index = 0; index < listeners.length; index += 1) {
    const numbered = listeners[index]?.numbered ?? null;
    if (numbered === null || numbered.keywords !== known) continue;
    const { position } = numbered;
    const from = firsts[position] as number;
    const to = firsts[position + 1] as number;
    waits.addRange(from, to, index);
    for (const keyword of known.mixed(position) ?? [])
      if (keyword < from || keyword >= to) later.push([keyword, index]);
  }
  for (const [keyword, index] of later) waits.add(keyword, index);
}
