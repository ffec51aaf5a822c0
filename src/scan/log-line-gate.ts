// Which lines of a piece of a log may hold a secret at all, told for many lines at once: one pass of the automaton with
// the keywords of the catalogue and of the rules, then the catalogue's judgement line by line, and what is encoded. Says
// yes too often, never too seldom: what it says yes to is judged by log-line-judge.ts.
import type { DetectSettings } from '../config/settings.ts';
import { Hits, search } from '../detect/automaton.ts';
import { BlobText } from '../detect/blob-text.ts';
import { allRecognizers } from '../detect/catalogue.ts';
import { type Finds, findInAll, textFormat } from '../detect/decode/find-stretches.ts';
import { DecodeBudget, decodeLimits } from '../detect/decode/limits.ts';
import { TakenSpans } from '../detect/decode/taken-spans.ts';
import { Hearing } from '../detect/hearing.ts';
import { JudgedText, Keys, keyOf } from '../detect/judged-text.ts';
import { indexKeywords, type KeywordIndex } from '../detect/keyword-index.ts';
import { type HitListener, listenersOf } from '../detect/listener.ts';
import { lastOfEach } from '../detect/recognizer.ts';
import { Sweep } from '../detect/sweep.ts';
import { isRuleWord, ruleWords } from '../findings/log/rule-words.ts';
import { withoutCodes } from '../findings/log/terminal-codes.ts';
import type { Span } from '../model/location.ts';
import type { Pattern } from '../model/pattern.ts';
import { HitFilter } from './log-hit-filter.ts';
import { logPath, logTraits } from './log-line-judge.ts';
import { LogLines } from './log-lines.ts';

const escapeByte = 0x1b;

export class LineGate {
  private readonly index: KeywordIndex;
  /** Listeners from this one on are words of rules. */
  private readonly firstWord: number;
  private readonly filter: HitFilter;
  private readonly sweep: Sweep;
  private readonly heard: Uint8Array;
  private readonly hits = new Hits();
  private readonly keys = new Keys();
  private readonly judged = new JudgedText();
  private readonly format = textFormat(logPath);
  private room = new Uint8Array(1024);

  constructor(patterns: readonly Pattern[], settings: DetectSettings) {
    const listeners = listenersOf(patterns, allRecognizers, settings);
    this.index = indexKeywords([...listeners, ...ruleWords.map(waitingFor)]);
    this.firstWord = listeners.length;
    this.filter = new HitFilter(listeners);
    this.sweep = new Sweep(listeners, () => {});
    this.heard = new Hearing(listeners).of(new BlobText(new Uint8Array(0), logPath, false, logTraits));
  }

  /** Which lines may hold something: 1 for each that may. What it gives is good until it is asked again. */
  flags(bytes: Buffer, lines: LogLines): Uint8Array {
    if (this.room.length < lines.count) this.room = new Uint8Array(lines.starts.length);
    const flags = this.room.fill(0, 0, lines.count);
    this.flag(bytes, lines, flags);
    if (bytes.includes(escapeByte)) this.flagUncoded(bytes, lines, flags);
    return flags;
  }

  /** The same for the lines as they are without what colours them. */
  private flagUncoded(bytes: Buffer, lines: LogLines, flags: Uint8Array): void {
    const parts: Buffer[] = [];
    const moved = new LogLines();
    const which: number[] = [];
    let length = 0;
    for (let index = 0; index < lines.count; index += 1) {
      if (flags[index] === 1) continue;
      const uncoded = withoutCodes(bytes.subarray(lines.starts[index], lines.ends[index]));
      if (uncoded === null) continue;
      parts.push(uncoded.bytes, lineBreak);
      moved.add(length, length + uncoded.bytes.length);
      which.push(index);
      length += uncoded.bytes.length + 1;
    }
    const own = new Uint8Array(moved.count);
    this.flag(Buffer.concat(parts), moved, own);
    for (const [index, flag] of own.entries()) if (flag === 1) flags[which[index] as number] = 1;
  }

  private flag(bytes: Buffer, lines: LogLines, flags: Uint8Array): void {
    this.flagEncoded(bytes, lines, flags);
    const { hits, keys } = this;
    const { starts, ends, count } = lines;
    hits.clear();
    search(this.index.automaton, bytes, hits);
    let hit = 0;
    for (let index = 0; index < count && hit < hits.count; index += 1) {
      const start = starts[index] as number;
      const end = ends[index] as number;
      const first = hit;
      while (hit < hits.count && (hits.ends[hit] as number) <= end) hit += 1;
      if (hit === first || flags[index] === 1) continue;
      if (this.takeKeys(bytes, start, end, first, hit)) flags[index] = 1;
      else if (keys.count > 0 && this.mayHold(bytes.subarray(start, end))) flags[index] = 1;
    }
  }

  /** Takes what the hits of one line are to be judged by into `keys`; true where a rule is about the line. */
  private takeKeys(bytes: Buffer, start: number, end: number, first: number, last: number): boolean {
    const { hits, keys, heard, filter, firstWord } = this;
    const { automaton, waits } = this.index;
    const { classCount, outputs, lengths } = automaton;
    keys.count = 0;
    for (let hit = first; hit < last; hit += 1) {
      const keywords = outputs[(hits.states[hit] as number) / classCount];
      if (!keywords) continue;
      const stop = hits.ends[hit] as number;
      for (const keyword of keywords) {
        const length = lengths[keyword] as number;
        for (let at = keyword; at >= 0; at = waits.following[at] as number) {
          const listener = waits.listeners[at] as number;
          if (listener >= firstWord) {
            if (isRuleWord(ruleWords[listener - firstWord] as string, bytes, stop, end)) return true;
          } else if (heard[listener] === 1 && filter.lets(listener, bytes, stop - length, start, end)) {
            keys.add(keyOf(stop - length - start, listener, length));
          }
        }
      }
    }
    return false;
  }

  /** By what was taken of one line. */
  private mayHold(line: Buffer): boolean {
    const { keys, judged } = this;
    keys.sort();
    judged.take(keys, this.heard);
    return this.sweep.run(new BlobText(line, logPath, false, logTraits), judged).length > 0;
  }

  /** Lines that hold something encoded; all of them where that is too much for one text. */
  private flagEncoded(bytes: Buffer, lines: LogLines, flags: Uint8Array): void {
    const blob = new BlobText(bytes, logPath, false, logTraits);
    const budget = new DecodeBudget(decodeLimits);
    const taken = new TakenSpans([], new Set());
    const finds = findInAll({ blob, format: this.format, gunzip: null, taken }, budget);
    if (budget.exceeded || finds.gzip) flags.fill(1, 0, lines.count);
    else for (const span of stretchesOf(finds)) flagLines(lines, span, flags);
  }
}

const lineBreak = Buffer.from('\n');

/** Something that waits for the word of a rule, and judges nothing. */
function waitingFor(word: string): HitListener {
  return {
    kind: 'hit',
    keywords: [word],
    numbered: null,
    name: word,
    binary: false,
    listens: () => false,
    judgeAt: () => null,
    combine: lastOfEach,
  };
}

function stretchesOf({ strings, escapes, runs, secrets, across }: Finds): Span[] {
  return [...strings, ...escapes.flat(), ...runs, ...secrets, ...across];
}

/** Marks the lines that a stretch has a part in. */
function flagLines({ starts, ends, count }: LogLines, { start, end }: Span, flags: Uint8Array): void {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ends[middle] as number) < start) low = middle + 1;
    else high = middle;
  }
  for (let index = low; index < count && (starts[index] as number) < end; index += 1) flags[index] = 1;
}
