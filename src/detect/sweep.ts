// Goes through the hits of one text, has judged what is not judged yet, and gathers what was found.
import type { Match } from '../model/match.ts';
import type { BlobText } from './blob-text.ts';
import {
  isPromised,
  type JudgedText,
  type JudgedWindow,
  type Judgement,
  listenerOf,
  saysNothing,
  unjudged,
} from './judged-text.ts';
import type { FormListener, HitListener, Listener } from './listener.ts';
import { movedMatch, movedSpan } from './moved-match.ts';
import { matchOwn } from './own-matcher.ts';
import type { Answer } from './recognizer.ts';
import { isPromising, matchWindow } from './regex-matcher.ts';
import type { Trace } from './trace.ts';

// Of a listener: it judges each hit, its expression is not compiled yet, is without a probe, has one.
const hitKind = 0;
const newKind = 1;
const plainKind = 2;
const probedKind = 3;

/** Told of a text in which not all was looked at for a pattern of the user's own, by its id. */
export type OnShortfall = (blob: BlobText, patternId: string) => void;

/** What a sweep knows of each listener; kept between texts. */
export class Sweep {
  private readonly listeners: readonly Listener[];
  private readonly kinds: Uint8Array;
  /** For expressions that are compiled: bytes about a hit that its window has. */
  private readonly reaches: Float64Array;
  /** Hits before this offset are answered. */
  private readonly passed: Float64Array;
  /** For expressions: the index of the first hit of the open window, -1 for none, and the offset of its last. */
  private readonly windowFirst: Int32Array;
  private readonly windowLast: Float64Array;
  private readonly answers: (Answer[] | null)[];
  /** Those of which something is known of this text. */
  private readonly touched: number[] = [];
  private readonly isTouched: Uint8Array;
  private readonly onShortfall: OnShortfall;

  constructor(listeners: readonly Listener[], onShortfall: OnShortfall) {
    this.listeners = listeners;
    this.onShortfall = onShortfall;
    this.kinds = Uint8Array.from(listeners, ({ kind }) => (kind === 'hit' ? hitKind : newKind));
    this.reaches = new Float64Array(listeners.length);
    this.passed = new Float64Array(listeners.length);
    this.windowFirst = new Int32Array(listeners.length).fill(-1);
    this.windowLast = new Float64Array(listeners.length);
    this.answers = listeners.map(() => null);
    this.isTouched = new Uint8Array(listeners.length);
  }

  /** All matches, overlapping ones too, by no order. Judgements that were missing are put into `judged`. */
  run(blob: BlobText, judged: JudgedText, trace?: Trace): Match[] {
    const text: Text = { blob, judged, trace, out: [] };
    if (trace !== undefined) this.tellCandidates(judged, trace);
    const { kinds, windowFirst, windowLast, reaches } = this;
    const { count, start: starts, who, state: states } = judged;
    // Of most hits there is nothing to tell: they are passed by.
    for (let at = 0; at < count; at += 1) {
      const index = listenerOf(who[at] as number);
      const kind = kinds[index] as number;
      const state = states[at] as number;
      if (kind === hitKind) {
        if (state !== saysNothing && state !== -saysNothing) this.hit(index, at, text);
        continue;
      }
      if (kind !== plainKind && !this.isWindowed(index, at, text)) continue;
      const start = starts[at] as number;
      if ((windowFirst[index] as number) >= 0) {
        const reach = reaches[index] as number;
        if (start - reach > (windowLast[index] as number) + reach) this.closeWindow(index, text);
      }
      if ((windowFirst[index] as number) < 0) {
        windowFirst[index] = at;
        this.touch(index);
      }
      windowLast[index] = start;
    }
    for (const index of this.touched) {
      const listener = this.listeners[index] as Listener;
      if (listener.kind === 'form') this.closeWindow(index, text);
      const answers = this.answers[index];
      if (answers && listener.kind === 'hit') text.out.push(...listener.combine(answers));
      this.passed[index] = 0;
      this.answers[index] = null;
      this.isTouched[index] = 0;
    }
    this.touched.length = 0;
    return text.out;
  }

  private touch(index: number): void {
    if (this.isTouched[index] === 1) return;
    this.isTouched[index] = 1;
    this.touched.push(index);
  }

  private hit(index: number, at: number, { blob, judged, trace }: Text): void {
    const start = judged.start[at] as number;
    if (start < (this.passed[index] as number)) return;
    if (judged.state[at] === unjudged)
      judgeHit(this.listeners[index] as HitListener, blob, judged, at, trace);
    const said = judged.saidOf(at);
    if (said === null) return;
    this.touch(index);
    if (said.passed !== 0) this.passed[index] = start + said.passed;
    if (said.answer === null) return;
    const answer = movedAnswer(said.answer, start - said.hit);
    const answers = this.answers[index];
    if (answers) answers.push(answer);
    else this.answers[index] = [answer];
  }

  /** Whether a hit of an expression is worth a window. */
  private isWindowed(index: number, at: number, { blob, judged }: Text): boolean {
    const listener = this.listeners[index] as FormListener;
    const compiled = listener.compiled();
    this.reaches[index] = compiled.reach;
    this.kinds[index] = compiled.probe === null ? plainKind : probedKind;
    if (compiled.probe === null) return true;
    if (judged.state[at] === unjudged) {
      blob.startLooking();
      note(
        blob,
        judged,
        at,
        isPromising(compiled, blob, judged.start[at] as number) ? isPromised : saysNothing,
      );
    }
    return Math.abs(judged.state[at] as number) !== saysNothing;
  }

  /** Runs the expression on the window that is open, or takes what it found there in an earlier version. */
  private closeWindow(index: number, text: Text): void {
    const at = this.windowFirst[index] as number;
    if (at < 0) return;
    this.windowFirst[index] = -1;
    const { judged } = text;
    const first = judged.start[at] as number;
    const length = (this.windowLast[index] as number) - first;
    const state = Math.abs(judged.state[at] as number);
    if (state === saysNothing && length === 0) return;
    const listener = this.listeners[index] as FormListener;
    const known = judged.saidOf(at);
    const isKnown = known?.window?.length === length;
    const window = isKnown ? known.window : judgeWindow(listener, text, at, length);
    const by = isKnown ? first - known.hit : 0;
    for (const match of window.matches) text.out.push(movedMatch(match, by));
    if (!window.isAll) this.onShortfall(text.blob, listener.name);
  }

  private tellCandidates(judged: JudgedText, trace: Trace): void {
    const offsets = new Map<number, number[]>();
    for (let at = 0; at < judged.count; at += 1) {
      const index = listenerOf(judged.who[at] as number);
      const start = judged.start[at] as number;
      const list = offsets.get(index);
      if (list === undefined) offsets.set(index, [start]);
      else list.push(start);
    }
    for (const [index, list] of offsets) trace.candidate((this.listeners[index] as Listener).name, list);
  }
}

interface Text {
  readonly blob: BlobText;
  readonly judged: JudgedText;
  readonly trace: Trace | undefined;
  /** Takes the matches. */
  readonly out: Match[];
}

function judgeHit(
  listener: HitListener,
  blob: BlobText,
  judged: JudgedText,
  at: number,
  trace?: Trace,
): void {
  const start = judged.start[at] as number;
  blob.startLooking();
  const answer = listener.judgeAt(blob, start, trace);
  const isTold = answer !== null && (answer.matches.length > 0 || answer.place !== null);
  const passed = answer === null || answer.passed === 0 ? 0 : answer.passed - start;
  if (!isTold && passed === 0) note(blob, judged, at, saysNothing);
  else tell(blob, judged, at, { hit: start, passed, answer: isTold ? answer : null, window: null });
}

/** The matches in the window about some hits: from the one at `at` on so many bytes. */
function judgeWindow(
  listener: FormListener,
  { blob, judged, trace }: Text,
  at: number,
  length: number,
): JudgedWindow {
  const compiled = listener.compiled();
  const first = judged.start[at] as number;
  const matches: Match[] = [];
  blob.startLooking();
  // As far as the probe did, at least.
  if (compiled.probe !== null)
    blob.look(first + (judged.from[at] as number), first + (judged.to[at] as number));
  const hits = { start: first, end: first + length };
  let isAll = true;
  if (compiled.kind === 'own') isAll = matchOwn(compiled, blob, hits, matches, trace);
  else matchWindow(compiled, blob, hits, matches, trace);
  const window = { length, matches, isAll };
  const isNothing = matches.length === 0 && length === 0 && compiled.probe === null && isAll;
  if (isNothing) note(blob, judged, at, saysNothing);
  else tell(blob, judged, at, { hit: first, passed: 0, answer: null, window });
  return window;
}

/** Puts down what is known of a hit, and what was looked at for it. */
function note(blob: BlobText, judged: JudgedText, at: number, state: number): void {
  const start = judged.start[at] as number;
  judged.from[at] = blob.lookedStart - start;
  judged.to[at] = blob.lookedEnd - start;
  judged.state[at] = blob.lookedAtPath ? -state : state;
}

function tell(blob: BlobText, judged: JudgedText, at: number, said: Judgement): void {
  note(blob, judged, at, judged.keep(said));
}

function movedAnswer(answer: Answer, by: number): Answer {
  if (by === 0) return answer;
  return {
    matches: answer.matches.map((match) => movedMatch(match, by)),
    passed: answer.passed + by,
    place: answer.place === null ? null : { ...answer.place, ...movedSpan(answer.place, by) },
  };
}
