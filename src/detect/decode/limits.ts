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

interface BudgetState {
  readonly bytes: number;
  readonly stretches: number;
  readonly exceeded: boolean;
}

/** The account of one blob. */
export class DecodeBudget {
  /** Something was left as it stands. */
  exceeded = false;
  /** The most bytes that there had to be for anything, whether or not they were taken then. */
  asked: number;
  private bytes: number;
  private stretches: number;

  /** `asked`: what was asked for of an earlier version of the blob. */
  constructor(limits: DecodeLimits, asked = 0) {
    this.asked = asked;
    this.bytes = limits.bytesMax;
    this.stretches = limits.stretchesMax;
  }

  /** Bytes that may still be decoded. */
  get bytesLeft(): number {
    return this.bytes;
  }

  /** Whether nothing was left, by whatever order the takings had come. */
  get isEnough(): boolean {
    return !this.exceeded && this.asked <= this.bytes;
  }

  /** Whether there are so many; when not, something is left. */
  hasRoom(bytes: number): boolean {
    this.asked = Math.max(this.asked, bytes);
    if (bytes > this.bytes) this.exceeded = true;
    return bytes <= this.bytes;
  }

  /** Takes the account back to what `state` was. */
  restore({ bytes, stretches, exceeded }: BudgetState): void {
    this.bytes = bytes;
    this.stretches = stretches;
    this.exceeded = exceeded;
  }

  get state(): BudgetState {
    return { bytes: this.bytes, stretches: this.stretches, exceeded: this.exceeded };
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
