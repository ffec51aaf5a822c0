// What a scan tells while it runs: counts, never names, since a name could hold a secret that is not known
// yet.

/** Receives how far a scan has come. */
export interface Progress {
  /** Something was judged. Called often; the receiver decides what to show. */
  step(state: ProgressState): void;
}

export interface ProgressState {
  /** What is being done: `reading commits`, `scanning blobs`. */
  readonly phase: string;
  readonly done: number;
  /** Null while it is not known. */
  readonly total: number | null;
  readonly bytes: number;
  /** Bytes that there are to do; null or absent while it is not known. */
  readonly bytesTotal?: number | null;
}

/** Diagnostics for `--log json` and for debugging: free of names and secrets. */
export type Log = (level: 'debug' | 'info' | 'warning' | 'error', logger: string, message: string) => void;
