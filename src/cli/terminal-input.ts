// Keys and lines of a terminal. What was typed ahead is not lost between the two. Lines are edited by the terminal itself
// (termios(3), "canonical mode"), so that whatever people use to write there goes on working.
import type { ReadStream } from 'node:tty';

/** What a key press was: a character, or the end (Ctrl-C, Ctrl-D, a terminal that was closed). */
export type Key = string | null;

const interrupt = '\x03';
const endOfText = '\x04';

export class TerminalInput {
  private readonly terminal: ReadStream;
  private typed = '';
  private hasEnded = false;
  private isStopped = false;
  private wake: () => void = () => {};

  constructor(terminal: ReadStream) {
    this.terminal = terminal;
    terminal.setEncoding('utf8');
    terminal.on('data', this.take);
    terminal.once('end', this.end);
    terminal.once('error', this.end);
    // From now on: a key that comes before it is asked for is one all the same, and not for the terminal to act on.
    terminal.setRawMode(true);
  }

  /** One key; arrows and their like are passed over. */
  async key(): Promise<Key> {
    for (;;) {
      // What such a key sends begins with an escape, and comes at once (ECMA-48, "Control sequences").
      this.typed = this.typed.replace(/^(?:\x1b(?:[[O][0-9;]*[ -/]*[@-~])?)+/, '');
      const [character] = this.typed;
      if (character === undefined) {
        if (this.hasEnded) return null;
        await this.more();
        continue;
      }
      this.typed = this.typed.slice(character.length);
      return character === interrupt || character === endOfText ? null : character;
    }
  }

  /** A line without its end; null when there is none any more, and after Ctrl-C. */
  async line(): Promise<string | null> {
    const stop = () => {
      this.isStopped = true;
      this.wake();
    };
    this.isStopped = false;
    process.on('SIGINT', stop);
    this.terminal.setRawMode(false);
    try {
      return await this.typedLine();
    } finally {
      this.terminal.setRawMode(true);
      process.off('SIGINT', stop);
    }
  }

  private async typedLine(): Promise<string | null> {
    for (;;) {
      if (this.isStopped) return null;
      // What was typed before the terminal took over is as it was: an end of a line, or of it all.
      const found = /^([^\r\n\x03\x04]*)(\r\n|[\r\n\x03\x04])/.exec(this.typed);
      if (found !== null) {
        this.typed = this.typed.slice(found[0].length);
        return found[2] === interrupt || found[2] === endOfText ? null : (found[1] ?? '');
      }
      if (this.hasEnded) return null;
      await this.more();
    }
  }

  close(): void {
    this.terminal.setRawMode(false);
    this.terminal.off('data', this.take);
    this.terminal.off('end', this.end);
    this.terminal.off('error', this.end);
    this.terminal.pause();
  }

  private more(): Promise<void> {
    return new Promise((resolve) => {
      this.wake = resolve;
    });
  }

  private readonly take = (text: string): void => {
    this.typed += text;
    this.wake();
  };

  private readonly end = (): void => {
    this.hasEnded = true;
    this.wake();
  };
}
