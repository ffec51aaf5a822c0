// What can go wrong between here and a Git server, in three kinds: what may go better a second time, what the server
// says of the request itself, and the fault that people are told; and that nobody waits for an answer any more.
import { Fault } from '../../model/fault.ts';

/** Whoever asked wants no answer any more: a signal ended the scan. No failure of the server's, and none is to be asked in its place. */
export class FetchEnded extends Error {
  /** The name of what ended it: `SIGINT`. */
  readonly by: string;

  constructor(signal: AbortSignal) {
    const by = String(signal.reason);
    super(`ended by ${by}`);
    this.by = by;
  }
}

/** An answer that ends early or is not what Git's protocol says: worth another attempt. */
export class BrokenAnswer extends Error {}

/**
 * The server refused the request in the protocol's own way (`ERR`, or side-band 3). `message` is the server's: it may
 * hold anything.
 */
export class ServerRefused extends Error {
  /** The object that it does not have, or does not give to those who ask for it by its id; null for other reasons. */
  get unknownObject(): string | null {
    return /not our ref ([0-9a-f]{40})\b/.exec(this.message)?.[1] ?? null;
  }

  /** Whether it is about what is to be left out of the answer. */
  get isAboutFilter(): boolean {
    return /\bfilter/i.test(this.message);
  }
}

const wordsMax = 160;

/** The server's words for people: one line, of plain characters, not too many. */
export function plainWords(text: string): string {
  const plain = text.replace(/[^\x20-\x7e]+/g, ' ').trim();
  return plain.length > wordsMax ? `${plain.slice(0, wordsMax)}...` : plain;
}

/** `message` is a sentence. */
export function remoteFault(message: string, mend: string = mends.wait): Fault {
  return new Fault('remote-failed', message, mend);
}

export const mends = {
  wait: 'Run the job again, or set fetch-depth: 0 on actions/checkout.',
  rights: 'Give the job the permission contents: read, or set fetch-depth: 0 on actions/checkout.',
  whole: 'Set fetch-depth: 0 on actions/checkout.',
} as const;
