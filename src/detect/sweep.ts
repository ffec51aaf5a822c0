// Goes through the hits of one text, has judged what is not judged yet, and gathers what was found.
import type { Match } from '../model/match.ts';
import type { BlobText } from './blob-text.ts';
import { type JudgedText, type Judgement, listenerOf, startOf } from './judged-text.ts';
import type { FormListener, HitListener, Listener } from './listener.ts';
import { movedMatch, movedSpan } from './moved-match.ts';
import type { Answer } from './recognizer.ts';
import { isPromising, matchWindow } from './regex-matcher.ts';
import type { Trace } from './trace.ts';

const unasked = 0;
const listening = 1;
const deaf = 2;

/** What a sweep knows of each listener; kept between texts. */
export class Sweep {
  private readonly listeners: readonly Listener[];
  private readonly hearing: Uint8Array;
  /** Hits before this offset are answered. */
  private readonly passed: Float64Array;
  /** For expressions: the index of the first hit of the open window, -1 for none, and the offset of its last. */
  private readonly windowFirst: Int32Array;
  private readonly windowLast: Float64Array;
  private readonly answers: (Answer[] | null)[];
  /** Those of which something is known. */
  private readonly touched: number[] = [];

  constructor(listeners: readonly Listener[]) {
    this.listeners = listeners;
    this.hearing = new Uint8Array(listeners.length);
    this.passed = new Float64Array(listeners.length);
    this.windowFirst = new Int32Array(listeners.length).fill(-1);
    this.windowLast = new Float64Array(listeners.length);
    this.answers = listeners.map(() => null);
  }

  /** All matches, overlapping ones too, by no order. Judgements that were missing are put into `judged`. */
  run(blob: BlobText, judged: JudgedText, trace?: Trace): Match[] {
    const text: Text = { blob, judged, trace, out: [] };
    if (trace !== undefined) this.tellCandidates(blob, judged, trace);
    const { listeners, hearing, passed } = this;
    const { judgements } = judged;
    const { list, count } = judged.keys;
    // Most hits are known to be nothing: no object is made for one.
    for (let at = 0; at < count; at += 1) {
      const key = list[at] as number;
      const start = startOf(key);
      const index = listenerOf(key, start);
      if (hearing[index] !== listening && !this.hears(index, blob)) continue;
      const listener = listeners[index] as Listener;
      if (listener.kind === 'form') {
        this.form(listener, index, at, start, text);
        continue;
      }
      if (start < (passed[index] as number)) continue;
      const judgement = judgements[at] ?? judgeHit(listener, blob, start, trace);
      judgements[at] = judgement;
      if (judgement.passed !== 0) passed[index] = start + judgement.passed;
      if (judgement.answer !== null) this.hear(index, movedAnswer(judgement.answer, start - judgement.hit));
    }
    for (const index of this.touched) {
      const listener = listeners[index] as Listener;
      if (listener.kind === 'form') this.closeWindow(listener, index, text);
      const answers = this.answers[index];
      if (answers && listener.kind === 'hit') text.out.push(...listener.combine(answers));
      this.forget(index);
    }
    this.touched.length = 0;
    return text.out;
  }

  private hears(index: number, blob: BlobText): boolean {
    const known = this.hearing[index] as number;
    if (known !== unasked) return known === listening;
    const listener = this.listeners[index] as Listener;
    const hears = blob.binary ? listener.binary : listener.kind === 'form' || listener.listens(blob);
    this.hearing[index] = hears ? listening : deaf;
    this.touched.push(index);
    return hears;
  }

  private hear(index: number, answer: Answer): void {
    const answers = this.answers[index];
    if (answers) answers.push(answer);
    else this.answers[index] = [answer];
  }

  private form(listener: FormListener, index: number, at: number, start: number, text: Text): void {
    const { judgements } = text.judged;
    const compiled = listener.compiled();
    if (compiled.probe !== null) {
      const judgement = judgements[at] ?? judgeProbe(listener, text.blob, start);
      judgements[at] = judgement;
      if (!judgement.promising) return;
    }
    const { reach } = compiled;
    const isOpen = (this.windowFirst[index] as number) >= 0;
    if (isOpen && start - reach > (this.windowLast[index] as number) + reach) {
      this.closeWindow(listener, index, text);
    }
    if ((this.windowFirst[index] as number) < 0) this.windowFirst[index] = at;
    this.windowLast[index] = start;
  }

  /** Runs the expression on the window that is open, or takes what it found there in an earlier version. */
  private closeWindow(listener: FormListener, index: number, text: Text): void {
    const at = this.windowFirst[index] as number;
    if (at < 0) return;
    this.windowFirst[index] = -1;
    const { judged } = text;
    const first = startOf(judged.keys.list[at] as number);
    const length = (this.windowLast[index] as number) - first;
    let judgement = judged.judgements[at] ?? null;
    if (judgement?.window?.length !== length) {
      judgement = judgeWindow(listener, text, { first, length, probed: judgement });
      judged.judgements[at] = judgement;
    }
    for (const match of judgement.window?.matches ?? []) {
      text.out.push(movedMatch(match, first - judgement.hit));
    }
  }

  private forget(index: number): void {
    this.hearing[index] = unasked;
    this.passed[index] = 0;
    this.answers[index] = null;
  }

  private tellCandidates(blob: BlobText, { keys }: JudgedText, trace: Trace): void {
    const offsets = new Map<number, number[]>();
    for (const key of keys.list.subarray(0, keys.count)) {
      const start = startOf(key);
      const index = listenerOf(key, start);
      const list = offsets.get(index);
      if (list === undefined) offsets.set(index, [start]);
      else list.push(start);
    }
    for (const [index, list] of offsets) {
      if (this.hears(index, blob)) trace.candidate((this.listeners[index] as Listener).name, list);
    }
  }
}

interface Text {
  readonly blob: BlobText;
  readonly judged: JudgedText;
  readonly trace: Trace | undefined;
  /** Takes the matches. */
  readonly out: Match[];
}

/** The hits of an expression in a window: the offset of the first, and how far behind it the last is. */
interface Window {
  readonly first: number;
  readonly length: number;
  /** What the probe said of the first; null without one. */
  readonly probed: Judgement | null;
}

function judgeHit(listener: HitListener, blob: BlobText, start: number, trace?: Trace): Judgement {
  blob.startLooking();
  const answer = listener.judgeAt(blob, start, trace);
  const { start: from, end: to } = blob.looked;
  const says = answer !== null && (answer.matches.length > 0 || answer.place !== null);
  return {
    hit: start,
    from: from - start,
    to: to - start,
    byPath: blob.lookedAtPath,
    passed: answer === null || answer.passed === 0 ? 0 : answer.passed - start,
    answer: says ? answer : null,
    promising: true,
    window: null,
  };
}

function judgeProbe(listener: FormListener, blob: BlobText, start: number): Judgement {
  blob.startLooking();
  const promising = isPromising(listener.compiled(), blob, start);
  const { start: from, end: to } = blob.looked;
  return {
    hit: start,
    from: from - start,
    to: to - start,
    byPath: blob.lookedAtPath,
    passed: 0,
    answer: null,
    promising,
    window: null,
  };
}

function judgeWindow(
  listener: FormListener,
  { blob, trace }: Text,
  { first, length, probed }: Window,
): Judgement {
  const compiled = listener.compiled();
  const { reach } = compiled;
  const window = { start: Math.max(0, first - reach), end: Math.min(blob.length, first + length + reach) };
  const matches: Match[] = [];
  blob.startLooking();
  // To its edges, and that nothing lies beyond where the text ends.
  blob.look(window.start, window.end);
  if (probed !== null) blob.look(probed.from + first, probed.to + first);
  matchWindow(compiled, blob, window, matches, trace);
  const { start: from, end: to } = blob.looked;
  return {
    hit: first,
    from: from - first,
    to: to - first,
    byPath: blob.lookedAtPath,
    passed: 0,
    answer: null,
    promising: true,
    window: { length, matches },
  };
}

function movedAnswer(answer: Answer, by: number): Answer {
  if (by === 0) return answer;
  return {
    matches: answer.matches.map((match) => movedMatch(match, by)),
    passed: answer.passed + by,
    place: answer.place === null ? null : { ...answer.place, ...movedSpan(answer.place, by) },
  };
}
