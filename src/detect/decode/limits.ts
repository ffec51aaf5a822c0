// What decoding may cost for one blob, and the account that is kept of it. Every bound with its unit and its reason.

export interface DecodeLimits {
  /** How often something decoded is looked into again: base64 of URL-encoded JSON is two. */
  readonly depthMax: number;
  /** Bytes that all stretches of a blob may decode to, on all depths together. */
  readonly bytesMax: number;
  /** Stretches of a blob, on all depths together. */
  readonly stretchesMax: number;
}

/**
 * Secrets are short, and what carries them is a configuration, a log or a notebook: megabytes of encoded text are
 * data. Beyond these a blob is looked at as it is, and the report says so.
 */
export const decodeLimits: DecodeLimits = {
  depthMax: 3,
  bytesMax: 16 * 1024 * 1024,
  stretchesMax: 20_000,
};

/** The account of one blob. */
export class DecodeBudget {
  /** Something was left as it stands. */
  exceeded = false;
  private bytes: number;
  private stretches: number;

  constructor(limits: DecodeLimits) {
    this.bytes = limits.bytesMax;
    this.stretches = limits.stretchesMax;
  }

  /** Bytes that may still be decoded. */
  get bytesLeft(): number {
    return this.bytes;
  }

  /** Pays for one stretch that decodes to at most `bytes`; false when that is more than there is. */
  take(bytes: number): boolean {
    if (this.stretches <= 0 || bytes > this.bytes) {
      this.exceeded = true;
      return false;
    }
    this.stretches -= 1;
    this.bytes -= bytes;
    return true;
  }
}
