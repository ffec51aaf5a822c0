// Runs `leakline doctor` in this process, with a machine of the test's own: an empty home, no CI, /etc elsewhere.
import { Writable } from 'node:stream';
import { parseArguments } from '../../src/cli/arguments.ts';
import { runDoctor } from '../../src/cli/doctor.ts';
import type { Machine } from '../../src/doctor/site/site.ts';
import { makeFolder } from './repository.ts';

export interface AdviceRow {
  readonly check: string;
  readonly level: 'error' | 'warning' | 'info';
  readonly path: string | null;
  readonly line: number | null;
  readonly message: string;
  readonly mend: string;
}

export interface DoctorEnded {
  readonly status: number;
  readonly stdout: string;
  /** Of one check when it was named, else all. */
  readonly advice: readonly AdviceRow[];
}

export interface DoctorOptions {
  readonly words?: readonly string[];
  readonly machine?: Partial<Machine>;
  readonly environment?: Readonly<Record<string, string>>;
}

/** A machine with nothing on it. */
export function bareMachine(parts: Partial<Machine> = {}): Machine {
  return {
    platform: 'linux',
    userId: process.getuid?.() ?? null,
    homeFolder: makeFolder('home'),
    etcFolder: makeFolder('etc'),
    environment: {},
    ...parts,
  };
}

/** The text that a command printed, and its exit status. */
export async function doctorText(
  folder: string,
  { words = [], machine = {}, environment = {} }: DoctorOptions = {},
): Promise<{ readonly status: number; readonly stdout: string }> {
  const parsed = parseArguments(['doctor', folder, ...words], environment);
  if (!('operands' in parsed)) throw new Error('no command of its own');
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      chunks.push(Buffer.from(chunk));
      done();
    },
  });
  const stdout = Object.assign(stream, { isTTY: false }) as unknown as NodeJS.WriteStream;
  const status = await runDoctor(parsed, { stdout, environment }, bareMachine({ environment, ...machine }));
  return { status, stdout: Buffer.concat(chunks).toString('utf8') };
}

/** The advice of one check, or of all. */
export async function doctor(
  folder: string,
  check: string | null = null,
  options: DoctorOptions = {},
): Promise<DoctorEnded> {
  const ended = await doctorText(folder, { ...options, words: [...(options.words ?? []), '--json'] });
  const { advice } = JSON.parse(ended.stdout) as { advice: AdviceRow[] };
  return { ...ended, advice: advice.filter((one) => check === null || one.check === check) };
}
