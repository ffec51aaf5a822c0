// Which lines of a piece of a log may hold a secret at all, told for many lines at once: one pass of the automaton with
// the keywords of the catalogue and of the rules, then the catalogue's judgement line by line, and what is encoded. Says
// yes too often, never too seldom: what it says yes to is judged by log-line-judge.ts.
import type { DetectSettings } from '../config/settings.ts';
import { type Automaton, buildAutomaton, Hits, search } from '../detect/automaton.ts';
import { BlobText } from '../detect/blob-text.ts';
import { allRecognizers } from '../detect/catalogue.ts';
import { type Finds, findInAll, textFormat } from '../detect/decode/find-stretches.ts';
import { DecodeBudget, decodeLimits } from '../detect/decode/limits.ts';
import { TakenSpans } from '../detect/decode/taken-spans.ts';
import { Hearing } from '../detect/hearing.ts';
import { JudgedText, Keys, keyOf, keywordBytesMax, startOf, whoOf } from '../detect/judged-text.ts';
import { type Listener, listenersOf } from '../detect/listener.ts';
import { Sweep } from '../detect/sweep.ts';
import { isRuleWord, ruleWords } from '../findings/log/rule-words.ts';
import { withoutCodes } from '../findings/log/terminal-codes.ts';
import type { Span } from '../model/location.ts';
import type { Pattern } from '../model/pattern.ts';
import { logPath, logTraits } from './log-line-judge.ts';

const escapeByte = 0x1b;

export class LineGate {
  private readonly automaton: Automaton;
  /** For each keyword those of the catalogue that wait for it. */
  private readonly waiting: readonly (readonly number[])[];
  /** For each keyword the word of a rule that it is; empty for none. */
  private readonly words: readonly string[];
  private readonly sweep: Sweep;
  private readonly heard: Uint8Array;
  private readonly hits = new Hits();
  private readonly keys = new Keys();
  private readonly judged = new JudgedText();
  private readonly format = textFormat(logPath);

  constructor(patterns: readonly Pattern[], settings: DetectSettings) {
    const listeners = listenersOf(patterns, allRecognizers, settings);
    const waiting = waitingOf(listeners);
    for (const word of ruleWords) if (!waiting.has(word)) waiting.set(word, []);
    const keywords = [...waiting.keys()];
    const words = new Set(ruleWords);
    this.automaton = buildAutomaton(keywords);
    this.waiting = [...waiting.values()];
    this.words = keywords.map((one) => (words.has(one) ? one : ''));
    this.sweep = new Sweep(listeners, () => {});
    this.heard = new Hearing(listeners).of(new BlobText(new Uint8Array(0), logPath, false, logTraits));
  }

  /** Which of the lines, ascending stretches of `bytes` without their ends, may hold something: 1 for each that may. */
  flags(bytes: Buffer, lines: readonly Span[]): Uint8Array {
    const flags = new Uint8Array(lines.length);
    this.flag(bytes, lines, flags);
    if (bytes.includes(escapeByte)) this.flagUncoded(bytes, lines, flags);
    return flags;
  }

  /** The same for the lines as they are without what colours them. */
  private flagUncoded(bytes: Buffer, lines: readonly Span[], flags: Uint8Array): void {
    const parts: Buffer[] = [];
    const moved: Span[] = [];
    const which: number[] = [];
    let length = 0;
    for (const [index, { start, end }] of lines.entries()) {
      if (flags[index] === 1) continue;
      const uncoded = withoutCodes(bytes.subarray(start, end));
      if (uncoded === null) continue;
      parts.push(uncoded.bytes, lineBreak);
      moved.push({ start: length, end: length + uncoded.bytes.length });
      which.push(index);
      length += uncoded.bytes.length + 1;
    }
    const own = new Uint8Array(moved.length);
    this.flag(Buffer.concat(parts), moved, own);
    for (const [index, flag] of own.entries()) if (flag === 1) flags[which[index] as number] = 1;
  }

  private flag(bytes: Buffer, lines: readonly Span[], flags: Uint8Array): void {
    this.flagEncoded(bytes, lines, flags);
    const { hits, automaton } = this;
    hits.clear();
    search(automaton, bytes, hits);
    let hit = 0;
    for (const [index, line] of lines.entries()) {
      const first = hit;
      while (hit < hits.count && (hits.ends[hit] as number) <= line.end) hit += 1;
      if (hit > first && flags[index] === 0 && this.mayHold(bytes, line, first, hit)) flags[index] = 1;
    }
  }

  /** By the hits of one line. */
  private mayHold(bytes: Buffer, line: Span, first: number, last: number): boolean {
    const { hits, keys, automaton, judged } = this;
    keys.count = 0;
    for (let hit = first; hit < last; hit += 1) {
      const end = hits.ends[hit] as number;
      const keywords = automaton.outputs[(hits.states[hit] as number) / automaton.classCount];
      if (!keywords) continue;
      for (const keyword of keywords) {
        const word = this.words[keyword] as string;
        if (word !== '' && isRuleWord(word, bytes, end, line.end)) return true;
        this.addKeys(keyword, end - line.start);
      }
    }
    if (keys.count === 0) return false;
    keys.sort();
    judged.clear();
    judged.reserve(keys.count);
    for (let at = 0; at < keys.count; at += 1) {
      const key = keys.list[at] as number;
      const start = startOf(key);
      judged.add(start, whoOf(key, start));
    }
    judged.hearing = this.heard;
    const blob = new BlobText(bytes.subarray(line.start, line.end), logPath, false, logTraits);
    return this.sweep.run(blob, judged).length > 0;
  }

  private addKeys(keyword: number, end: number): void {
    const length = this.automaton.lengths[keyword] as number;
    for (const listener of this.waiting[keyword] ?? []) {
      if (this.heard[listener] === 1) this.keys.add(keyOf(end - length, listener, length));
    }
  }

  /** Lines that hold something encoded; all of them where that is too much for one text. */
  private flagEncoded(bytes: Buffer, lines: readonly Span[], flags: Uint8Array): void {
    const blob = new BlobText(bytes, logPath, false, logTraits);
    const budget = new DecodeBudget(decodeLimits);
    const taken = new TakenSpans([], new Set());
    const finds = findInAll({ blob, format: this.format, gunzip: null, taken }, budget);
    if (budget.exceeded || finds.gzip) flags.fill(1);
    else for (const span of stretchesOf(finds)) flagLines(lines, span, flags);
  }
}

const lineBreak = Buffer.from('\n');

function waitingOf(listeners: readonly Listener[]): Map<string, number[]> {
  const waiting = new Map<string, number[]>();
  for (const [index, listener] of listeners.entries()) {
    for (const written of listener.keywords) {
      const keyword = written.toLowerCase().slice(0, keywordBytesMax);
      const list = waiting.get(keyword);
      if (list === undefined) waiting.set(keyword, [index]);
      else if (list.at(-1) !== index) list.push(index);
    }
  }
  return waiting;
}

function stretchesOf({ strings, escapes, runs, secrets, across }: Finds): Span[] {
  return [...strings, ...escapes.flat(), ...runs, ...secrets, ...across];
}

/** Marks the lines that a stretch has a part in. */
function flagLines(lines: readonly Span[], { start, end }: Span, flags: Uint8Array): void {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((lines[middle] as Span).end < start) low = middle + 1;
    else high = middle;
  }
  for (let index = low; index < lines.length && (lines[index] as Span).start < end; index += 1)
    flags[index] = 1;
}
