// One source of a log after the other, in whatever encoding each is: UTF-16 is told by its byte order mark, everything
// else goes through as it is.
import type { LogRedactor } from './log-redactor.ts';
import { WideText } from './log-wide-text.ts';

export class LogStream {
  private readonly redactor: LogRedactor;
  /** The first bytes of a source, until it is known what it is written in. */
  private first: Buffer | null = Buffer.alloc(0);
  private wide: WideText | null = null;

  constructor(redactor: LogRedactor) {
    this.redactor = redactor;
  }

  /** Takes the next bytes; gives what can be written, good until there are others (see LogRedactor.push). */
  push(bytes: Uint8Array): Buffer[] {
    if (this.first === null) return this.pass(bytes);
    const first = Buffer.concat([this.first, bytes]);
    // One byte tells nothing; two are waited for only where the first is of a mark.
    if (first.length === 0 || (first.length === 1 && (first[0] === 0xff || first[0] === 0xfe))) {
      this.first = first;
      return [];
    }
    this.first = null;
    const isLittle = first[0] === 0xff && first[1] === 0xfe;
    const isBig = first[0] === 0xfe && first[1] === 0xff;
    // UTF-32's mark begins as UTF-16's; a text has no NUL behind it.
    if (isLittle || isBig) this.wide = new WideText(isBig);
    return this.pass(first);
  }

  /** The source is over: gives the rest. */
  end(): Buffer[] {
    const out: Buffer[] = [];
    if (this.first !== null && this.first.length > 0) out.push(...this.redactor.push(this.first));
    const { wide } = this;
    if (wide === null) out.push(...this.redactor.end());
    else {
      for (const part of this.redactor.push(wide.readEnd())) out.push(wide.write(part));
      for (const part of this.redactor.end()) out.push(wide.write(part));
      out.push(wide.writeEnd());
    }
    this.first = Buffer.alloc(0);
    this.wide = null;
    return out;
  }

  private pass(bytes: Uint8Array): Buffer[] {
    const { wide } = this;
    if (wide === null) return this.redactor.push(bytes);
    return this.redactor.push(wide.read(bytes)).map((part) => wide.write(part));
  }
}
