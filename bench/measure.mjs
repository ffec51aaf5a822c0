// Runs one program from start to exit and measures it as a whole: wall time, user and system time of it and
// of all children it waited for, and the peak of its largest process' memory. Node tells this of no child, so
// time(1) does: GNU's on Linux, BSD's on macOS; where neither is, the shell's `time` (no memory).
//
// https://man7.org/linux/man-pages/man1/time.1.html
import { spawn, spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const shellScript = 'out="$1"; shift; TIMEFORMAT="%3U %3S"; { time "$@" 2>&3; } 3>&2 2>"$out"';

/** The ways to take the times, best first: how to call each and how to read what it wrote. */
const timers = [
  {
    name: 'GNU time',
    wrap: (file, words) => ['/usr/bin/time', '-f', '%U %S %M', '-o', file, ...words],
    read: (text) => {
      const found = /([\d.]+) ([\d.]+) (\d+)\s*$/.exec(text);
      return (
        found && { user: Number(found[1]), system: Number(found[2]), peakBytes: Number(found[3]) * 1024 }
      );
    },
  },
  {
    name: 'BSD time',
    wrap: (file, words) => ['/usr/bin/time', '-l', '-o', file, ...words],
    read: (text) => {
      const found = /([\d.]+) user\s+([\d.]+) sys[\s\S]*?(\d+)\s+maximum resident set size/.exec(text);
      return found && { user: Number(found[1]), system: Number(found[2]), peakBytes: Number(found[3]) };
    },
  },
  {
    name: 'the shell',
    wrap: (file, words) => ['bash', '-c', shellScript, 'bash', file, ...words],
    read: (text) => {
      const found = /([\d.]+) ([\d.]+)\s*$/.exec(text);
      return found && { user: Number(found[1]), system: Number(found[2]), peakBytes: null };
    },
  },
];

/** The first way that works on this machine. Throws where none does. */
export function findTimer() {
  const scratch = mkdtempSync(path.join(tmpdir(), 'leakline-timer-'));
  try {
    const found = timers.find(({ wrap, read }, index) => {
      const file = path.join(scratch, `time-${index}`);
      const [program, ...words] = wrap(file, ['true']);
      return spawnSync(program, words).status === 0 && read(readFileSync(file, 'utf8')) !== null;
    });
    if (found === undefined) throw new Error('neither /usr/bin/time nor bash is here to take CPU times');
    return found;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** The group of what is measured now; null between runs. */
let running = null;

function killGroup(group) {
  try {
    process.kill(-group, 'SIGKILL');
  } catch {
    // It has just ended by itself.
  }
}

/** Ends what is measured now, with its children: Ctrl-C does not reach their group. */
export function endRunning() {
  if (running !== null && running !== undefined) killGroup(running);
}

/** Runs `words` to its end, or to the end of `limitSeconds` and then kills it and its children. */
function runToEnd(words, { cwd, env, stdout, stderr, limitSeconds }) {
  const [program, ...rest] = words;
  const files = [openSync(stdout, 'w'), openSync(stderr, 'w')];
  const startedAt = performance.now();
  return new Promise((resolve) => {
    // A group of its own, so that its children can be killed with it.
    const child = spawn(program, rest, { cwd, env, stdio: ['ignore', ...files], detached: true });
    running = child.pid;
    let timedOut = false;
    const timer = setTimeout(() => {
      timedOut = true;
      killGroup(child.pid);
    }, limitSeconds * 1000);
    const end = (exitCode, signal, error) => {
      clearTimeout(timer);
      running = null;
      for (const file of files) closeSync(file);
      resolve({ wallSeconds: (performance.now() - startedAt) / 1000, exitCode, signal, timedOut, error });
    };
    child.once('error', (error) => end(null, null, error.message));
    child.once('exit', (exitCode, signal) => end(exitCode, signal, null));
  });
}

/** The last line that says something, without colours, cut to 200 characters. */
function lastLine(file) {
  const text = readFileSync(file, 'utf8').replaceAll(/\u001b\[[\d;]*m/g, '');
  const lines = text.split(/[\r\n]+/).filter((line) => line.trim() !== '');
  return (lines.at(-1) ?? '').slice(0, 200);
}

/**
 * Measures one run. `words`: the program and its arguments; `folder`: an empty folder for its standard output
 * and error (`stdout`, `stderr` in it); `exits`: the exit codes of a run that went well. Gives `{
 * wallSeconds, userSeconds, systemSeconds, cpuSeconds, peakBytes, exitCode, failure }`; `failure` is null or
 * says in a line why the run must not be counted.
 */
export async function measureRun({ timer, words, folder, exits, limitSeconds, cwd, env }) {
  const stdout = path.join(folder, 'stdout');
  const stderr = path.join(folder, 'stderr');
  const file = path.join(folder, 'time');
  const ended = await runToEnd(timer.wrap(file, words), { cwd, env, stdout, stderr, limitSeconds });
  const usage = ended.timedOut ? null : readUsage(timer, file);
  const user = usage?.user ?? 0;
  const system = usage?.system ?? 0;
  return {
    wallSeconds: ended.wallSeconds,
    userSeconds: user,
    systemSeconds: system,
    cpuSeconds: user + system,
    peakBytes: usage?.peakBytes ?? null,
    exitCode: ended.exitCode,
    failure: failureOf(ended, { exits, limitSeconds, stderr, usage }),
  };
}

function readUsage(timer, file) {
  try {
    return timer.read(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

function failureOf(ended, { exits, limitSeconds, stderr, usage }) {
  if (ended.timedOut) return `took longer than ${limitSeconds} s`;
  if (ended.error !== null) return ended.error;
  if (ended.signal !== null) return `ended by ${ended.signal}`;
  if (!exits.includes(ended.exitCode)) return `exit ${ended.exitCode}: ${lastLine(stderr)}`;
  return usage === null ? 'its times could not be read' : null;
}

/**
 * The wall time of one run in milliseconds, without anything in between, for programs of a few milliseconds.
 * Null where it fails.
 */
export function measureMilliseconds(words, { exits, cwd }) {
  const [program, ...rest] = words;
  const startedAt = performance.now();
  const { status } = spawnSync(program, rest, { cwd, stdio: 'ignore' });
  const took = performance.now() - startedAt;
  return exits.includes(status) ? took : null;
}
