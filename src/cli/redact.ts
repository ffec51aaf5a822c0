// `leakline redact`: passes text through with every secret replaced. Lines go out as they come in; what ends the program
// that writes them does not end this one before it has passed on the last of them.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { resolve as resolvePath } from 'node:path';
import { Fault } from '../model/fault.ts';
import { settingsInForce } from '../scan/configure-scan.ts';
import { HeldBytes } from '../scan/log-held-bytes.ts';
import { LogRedactor } from '../scan/log-redactor.ts';
import { LogStream } from '../scan/log-stream.ts';
import type { CommandWords, Values } from './arguments.ts';
import { LastLines } from './last-lines.ts';
import type { Surroundings } from './run.ts';
import { flagName } from './run-scan.ts';

const markCharactersMax = 100;
/** Larger pieces take fewer turns; a pipe gives what it has. */
const readBytes = 256 * 1024;

/** Gives the exit status. Throws a Fault. */
export async function runRedact(words: CommandWords, surroundings: Surroundings): Promise<number> {
  const mark = checkedMark(words.values);
  const settings = await settingsInForce({ ...words, nameOf: flagName });
  for (const file of words.operands) await checkReadable(file);
  const redactor = new LogRedactor({ settings, mark });
  const log = new LogStream(redactor);
  const lastLines = new LastLines(surroundings);
  const outlet = new Outlet(surroundings.stdout);
  try {
    const sources = words.operands.length === 0 ? [null] : words.operands;
    for (const source of sources) {
      const stream =
        source === null ? surroundings.stdin : createReadStream(source, { highWaterMark: readBytes });
      if (!(await pass(stream, log, outlet, lastLines))) return lastLines.status ?? 0;
      // One file's last line is not the beginning of the next one's.
      if (!(await outlet.write(log.end()))) return 0;
    }
  } finally {
    lastLines.close();
    if (words.values.stats === true) surroundings.stderr.write(statsText(redactor.counts));
  }
  if (redactor.failures === 0) return lastLines.status ?? 0;
  throw new Fault(
    'bad-argument',
    `${redactor.failures} ${redactor.failures === 1 ? 'line' : 'lines'} could not be judged and went out masked as a whole`,
    'This is a fault of Leakline: please tell us what kind of text it was.',
  );
}

/** False when nobody reads any more. */
async function pass(
  stream: NodeJS.ReadableStream,
  log: LogStream,
  outlet: Outlet,
  lastLines: LastLines,
): Promise<boolean> {
  try {
    for await (const chunk of lastLines.until(stream)) {
      if (!(await outlet.write(log.push(chunk)))) return false;
    }
    return true;
  } catch (error) {
    if (error instanceof Fault) throw error;
    throw unreadable(error);
  }
}

/** Where it is written to; what several pieces are joined in is used again. */
class Outlet {
  private readonly stream: NodeJS.WriteStream;
  private readonly joined = new HeldBytes();

  constructor(stream: NodeJS.WriteStream) {
    this.stream = stream;
  }

  /** Writes all of it and waits until there is room for more; false when nobody reads any more. */
  async write(parts: readonly Buffer[]): Promise<boolean> {
    if (parts.length === 0) return true;
    const error = await new Promise<NodeJS.ErrnoException | null>((resolve) => {
      this.stream.write(this.join(parts), (failed) => resolve(failed ?? null));
    });
    if (error === null) return true;
    if (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED') return false;
    throw new Fault(
      'unwritable-file',
      `standard output cannot be written to (${error.code ?? 'unknown reason'})`,
      'Make room, or write to somewhere else.',
    );
  }

  private join(parts: readonly Buffer[]): Buffer {
    const [only] = parts;
    if (parts.length === 1 && only !== undefined) return only;
    for (const part of parts) this.joined.add(part);
    return this.joined.take();
  }
}

function checkedMark(values: Values): string | null {
  const { mark } = values;
  if (mark === undefined) return null;
  if (mark !== '' && mark.length <= markCharactersMax && !/\p{C}/u.test(mark)) return mark;
  throw new Fault(
    'bad-argument',
    '--mark takes a text on one line, without control characters',
    `Give 1 to ${markCharactersMax} characters: [REDACTED].`,
  );
}

/** Before anything is written: half an output helps no one. */
async function checkReadable(file: string): Promise<void> {
  const found = await stat(resolvePath(file)).catch((error: unknown) => {
    throw unreadable(error);
  });
  if (!found.isDirectory()) return;
  throw new Fault(
    'bad-argument',
    'an operand of "redact" is a folder',
    'Give files, or nothing for standard input.',
  );
}

function unreadable(error: unknown): Fault {
  const reason = (error as NodeJS.ErrnoException).code ?? 'unknown reason';
  return new Fault(
    'unreadable-file',
    `what is to be redacted cannot be read (${reason})`,
    'Give files that exist and may be read, or nothing for standard input.',
  );
}

function statsText(counts: ReadonlyMap<string, number>): string {
  const rows = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const total = rows.reduce((sum, [, count]) => sum + count, 0);
  const width = String(total).length;
  const lines = rows.map(([name, count]) => `  ${String(count).padStart(width)} ${name}\n`);
  return `leakline: ${total} ${total === 1 ? 'secret' : 'secrets'} replaced\n${lines.join('')}`;
}
