// Whether a keyword in a log can lead to anything, told from the bytes about it, before its line is looked at as a text of
// its own. Says yes too often, never where that would lose a match: of each match at least one keyword is let through.
import type { Listener } from '../detect/listener.ts';
import type { Head } from '../detect/regex-bytes.ts';
import { isSpokenOf } from '../findings/log/spoken-name.ts';
import { beginsWithSteps, type ProbeStep, probeSteps } from './log-probe-steps.ts';

/** What a keyword of one listener must have about it. */
type Need =
  | { readonly kind: 'nothing' }
  /** A match begins so many bytes before its keyword, with these. */
  | { readonly kind: 'head'; readonly before: number; readonly head: Head }
  /** What begins with the keyword begins with these. */
  | { readonly kind: 'probe'; readonly head: Head; readonly steps: readonly ProbeStep[] }
  /** It is a name that is given something. */
  | { readonly kind: 'name' };

const nothing: Need = { kind: 'nothing' };
/** The recognizer of assignments: its names are words that people write sentences with. */
const assignment = 'assignment';

export class HitFilter {
  private readonly listeners: readonly Listener[];
  /** Worked out for those that are met. */
  private readonly needs: (Need | undefined)[];

  constructor(listeners: readonly Listener[]) {
    this.listeners = listeners;
    this.needs = listeners.map(() => undefined);
  }

  /** Asks for a listener's keyword that begins at `at`, in a line from `start` to `end`. */
  lets(listener: number, bytes: Buffer, at: number, start: number, end: number): boolean {
    const need = this.needs[listener] ?? this.needOf(listener);
    switch (need.kind) {
      case 'head':
        return at - need.before >= start && fits(need.head, bytes, at - need.before, end);
      case 'probe':
        return fits(need.head, bytes, at, end) && beginsWithSteps(need.steps, bytes, at, end);
      case 'name':
        return !isSpokenOf(bytes, at, start, end);
      default:
        return true;
    }
  }

  private needOf(listener: number): Need {
    const need = needOf(this.listeners[listener] as Listener);
    this.needs[listener] = need;
    return need;
  }
}

function needOf(listener: Listener): Need {
  if (listener.kind === 'hit') return listener.name === assignment ? { kind: 'name' } : nothing;
  const compiled = listener.compiled();
  if (compiled.kind === 'own') return nothing;
  const { sight, pattern } = compiled;
  if (pattern.probe !== undefined) {
    return { kind: 'probe', head: sight.probeHead, steps: probeSteps(pattern.probe) };
  }
  return sight.start < 0 ? nothing : { kind: 'head', before: sight.start, head: sight.head };
}

function fits({ places, length }: Head, bytes: Buffer, from: number, end: number): boolean {
  if (from + length > end) return false;
  for (let place = 0; place < length; place += 1) {
    if ((((places[bytes[from + place] as number] as number) >>> place) & 1) === 0) return false;
  }
  return true;
}
