// How fast a scan goes and how long it will take: from its counts and the time, smoothed, since blobs come in all sizes.
// And the sentence that tells it.
import { byteSize, grouped } from '../report/sentences.ts';
import type { ProgressState } from './progress.ts';

/** Seconds over which a rate is smoothed. */
const smoothingSeconds = 10;
/** Seconds of work before its end is guessed. */
const guessAfterSeconds = 2;
/** Counts nearer in time than this are too few for a rate. */
const sampleSeconds = 0.1;

export interface Pace {
  /** Bytes a second; null while it is not known. */
  readonly bytesPerSecond: number | null;
  /** Seconds until all is done; null while it cannot be told. */
  readonly secondsLeft: number | null;
}

/** A rate as a mean of what was last seen, the older the lighter. */
class SmoothedRate {
  private value = 0;
  private weight = 0;

  add(amount: number, seconds: number): void {
    const keep = Math.exp(-seconds / smoothingSeconds);
    this.value = this.value * keep + (amount / seconds) * (1 - keep);
    this.weight = this.weight * keep + (1 - keep);
  }

  /** Null when nothing was seen yet. */
  get perSecond(): number | null {
    return this.weight === 0 ? null : this.value / this.weight;
  }
}

/** Watches the counts of one scan. `seconds` are those since it began, and never go back. */
export class ProgressMeter {
  private phase = '';
  private phaseBegan = 0;
  private seen: { readonly seconds: number; readonly state: ProgressState } | null = null;
  private bytes = new SmoothedRate();
  private count = new SmoothedRate();

  /** Takes the counts of now, and tells the pace. A new phase begins anew. */
  observe(state: ProgressState, seconds: number): Pace {
    const { seen } = this;
    if (seen === null || state.phase !== this.phase) {
      this.phase = state.phase;
      this.phaseBegan = seconds;
      this.bytes = new SmoothedRate();
      this.count = new SmoothedRate();
      this.seen = { seconds, state };
    } else if (seconds - seen.seconds >= sampleSeconds) {
      this.bytes.add(Math.max(0, state.bytes - seen.state.bytes), seconds - seen.seconds);
      this.count.add(Math.max(0, state.done - seen.state.done), seconds - seen.seconds);
      this.seen = { seconds, state };
    }
    const guessed = seconds - this.phaseBegan >= guessAfterSeconds;
    return { bytesPerSecond: this.bytes.perSecond, secondsLeft: guessed ? this.secondsLeft(state) : null };
  }

  /** By bytes where their number is known, else by things; null where neither is, or nothing goes on. */
  private secondsLeft(state: ProgressState): number | null {
    const { bytesTotal = null, total } = state;
    const [left, rate] =
      bytesTotal !== null && bytesTotal > 0
        ? [bytesTotal - state.bytes, this.bytes.perSecond]
        : [(total ?? Number.NaN) - state.done, this.count.perSecond];
    if (Number.isNaN(left) || rate === null || rate <= 0) return null;
    return Math.max(0, left) / rate;
  }
}

/** `scanning blobs 1,204 of 5,311 (22%), 18.2 MB of 80.1 MB, 3.0 MB/s, 6 s, about 20 s left`. */
export function progressLine(state: ProgressState, seconds: number, pace: Pace): string {
  const { bytesTotal = null, total } = state;
  const share = shareDone(state);
  const rate = pace.bytesPerSecond ?? 0;
  const parts = [
    `${state.phase} ${grouped(state.done)}` +
      (total === null ? '' : ` of ${grouped(total)}`) +
      (share === null ? '' : ` (${Math.floor(100 * share)}%)`),
    state.bytes > 0 ? byteSize(state.bytes) + (bytesTotal === null ? '' : ` of ${byteSize(bytesTotal)}`) : '',
    rate > 0 ? `${byteSize(rate)}/s` : '',
    `${grouped(Math.floor(seconds))} s`,
    pace.secondsLeft === null ? '' : timeLeft(pace.secondsLeft),
  ];
  return parts.filter((part) => part !== '').join(', ');
}

/** From 0 to 1, by bytes where their number is known; null where nothing is. */
function shareDone({ done, total, bytes, bytesTotal = null }: ProgressState): number | null {
  if (bytesTotal !== null && bytesTotal > 0) return Math.min(1, bytes / bytesTotal);
  return total !== null && total > 0 ? Math.min(1, done / total) : null;
}

/** No finer than such a guess is good for. */
function timeLeft(seconds: number): string {
  if (seconds < 5) return 'a few seconds left';
  if (seconds < 57.5) return `about ${Math.round(seconds / 5) * 5} s left`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return `about ${Math.max(1, minutes)} min left`;
  const tens = Math.round(minutes / 10) * 10;
  return `about ${grouped(Math.floor(tens / 60))} h ${tens % 60} min left`;
}
