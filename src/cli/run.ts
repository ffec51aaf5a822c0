// What the command line does, from its words to its exit status.
import { fstatSync } from 'node:fs';
import { access, constants, stat, writeFile } from 'node:fs/promises';
import { dirname, resolve as resolvePath } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type OptionName, resolveSettings } from '../config/resolve-settings.ts';
import { Fault } from '../model/fault.ts';
import type { Report } from '../model/report.ts';
import { version } from '../model/version.ts';
import { exitStatus } from '../report/counts.ts';
import { jsonReport } from '../report/json.ts';
import { sarifText } from '../report/sarif.ts';
import { textReport } from '../report/text.ts';
import { milliseconds } from '../scan/clock.ts';
import { configureScan, settingsInForce } from '../scan/configure-scan.ts';
import { listenForEnd, statusOfSignal } from '../scan/end-signals.ts';
import { type ScanRequest, scan } from '../scan/scan.ts';
import { type Format, parseArguments, type ScanArguments } from './arguments.ts';
import { type Diagnostics, diagnostics } from './diagnostics.ts';
import { shownProgress } from './shown-progress.ts';
import { usage } from './usage.ts';

/** The process as far as the command line touches it. */
export interface Surroundings {
  readonly words: readonly string[];
  readonly environment: NodeJS.ProcessEnv;
  readonly stdin: NodeJS.ReadableStream;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
}

/** Runs one command. Gives the exit status; throws nothing. */
export async function run(surroundings: Surroundings): Promise<number> {
  let told: Diagnostics = diagnostics('text', surroundings.stderr);
  try {
    const parsed = parseArguments(surroundings.words, surroundings.environment);
    if (parsed.command === 'version') {
      surroundings.stdout.write(`${version}\n`);
      return 0;
    }
    if (parsed.command === 'help') {
      surroundings.stdout.write(usage(parsed.topic));
      return 0;
    }
    if (parsed.command === 'patterns') {
      const { runPatterns } = await import('./run-patterns.ts');
      const { text, status } = runPatterns(parsed);
      await write(surroundings.stdout, text);
      return status;
    }
    if (parsed.command === 'explain') {
      const { explainAsked } = await import('./explain.ts');
      const { explanationJson, explanationText } = await import('../report/explanation.ts');
      const settings = await settingsInForce({ ...parsed, nameOf: flagName });
      const answer = await explainAsked(parsed, settings, () => readAll(surroundings.stdin));
      const text = parsed.format === 'json' ? explanationJson(answer) : explanationText(answer);
      await write(surroundings.stdout, text);
      return 0;
    }
    if (parsed.command === 'config') {
      const { configText } = await import('./config.ts');
      await write(surroundings.stdout, await configText(parsed, flagName));
      return 0;
    }
    if (parsed.command === 'init') {
      const { initText } = await import('./init.ts');
      await write(surroundings.stdout, await initText(parsed));
      return 0;
    }
    if ('operands' in parsed) {
      const { runCommand } = await import('./run-command.ts');
      return await runCommand(parsed, surroundings);
    }
    told = diagnostics(parsed.log, surroundings.stderr);
    return await runScan(parsed, surroundings, told);
  } catch (error) {
    told.failure(error);
    return 2;
  }
}

async function runScan(
  parsed: ScanArguments,
  surroundings: Surroundings,
  told: Diagnostics,
): Promise<number> {
  resolveSettings(parsed.typed, flagName);
  if (parsed.output !== null) await checkWritable(parsed.output);
  const progress = shownProgress(surroundings.stderr, parsed, milliseconds, told.log);
  const asked = await requestOf(parsed, surroundings);
  const directory = 'directory' in asked ? asked.directory : parsed.directory;
  const { request, settings, notices } = await configureScan(asked, {
    ...parsed,
    directory,
    nameOf: flagName,
  });
  const ending = listenForEnd(process, (name) => {
    progress.clear();
    told.ending(name);
  });
  try {
    const { signal } = ending;
    const lent = { progress, log: told.log, signal, notices };
    const report = await scan(request, settings, lent).finally(() => progress.clear());
    const text = render(report, parsed, surroundings);
    if (parsed.output === null) await write(surroundings.stdout, text);
    else await writeReport(parsed.output, text);
    return report.interruption === null
      ? exitStatus(report, settings.failOn)
      : statusOfSignal(report.interruption.by);
  } finally {
    ending.close();
  }
}

/** How an option is called on the command line. */
const flagName: OptionName = (option) =>
  option === 'internal-domains' ? '--internal-domain' : `--${option}`;

async function requestOf(parsed: ScanArguments, surroundings: Surroundings): Promise<ScanRequest> {
  switch (parsed.command) {
    case 'diff':
      return { kind: 'diff', directory: parsed.directory, range: parsed.operand };
    case 'history':
      return { kind: 'history', directory: parsed.operand ?? parsed.directory };
    case 'tree':
      return { kind: 'tree', directory: parsed.operand ?? parsed.directory };
    case 'staged':
      return {
        kind: 'staged',
        directory: parsed.directory,
        indexFile: surroundings.environment['GIT_INDEX_FILE'] ?? null,
      };
    case 'stdin':
      return { kind: 'stdin', bytes: await readAll(surroundings.stdin), name: parsed.name };
  }
}

/**
 * Node gives an empty stream for a folder, as for nothing: `leakline stdin < folder` is to be no clean scan.
 */
async function readAll(stream: NodeJS.ReadableStream & { readonly fd?: number }): Promise<Uint8Array> {
  if (stream.fd !== undefined && isFolder(stream.fd)) {
    throw new Fault('bad-argument', 'standard input is a folder', 'Scan a folder with "leakline tree".');
  }
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

function render(report: Report, parsed: ScanArguments, { stdout }: Surroundings): string {
  const form: Readonly<Record<Format, () => string>> = {
    json: () => jsonReport(report),
    sarif: () => sarifText(report, { gzipBytes: (text) => gzipSync(text).length }),
    text: () =>
      textReport(report, {
        colour: parsed.colour ?? (stdout.isTTY === true && parsed.output === null),
        ...(stdout.isTTY && parsed.output === null ? { width: stdout.columns } : {}),
      }),
  };
  return form[parsed.format]();
}

function isFolder(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isDirectory();
  } catch {
    return false; // Closed, or not a file at all: reading tells.
  }
}

/** A reader that has seen enough (`leakline history . | head`) is no failure; a full disk is. */
async function write(stream: NodeJS.WriteStream, text: string): Promise<void> {
  const error = await new Promise<NodeJS.ErrnoException | null>((resolve) => {
    stream.once('error', resolve);
    stream.write(text, (failed) => resolve(failed ?? null));
  });
  if (error === null || error.code === 'EPIPE') return;
  throw new Fault(
    'unwritable-file',
    `the report cannot be written to standard output (${error.code ?? 'unknown reason'})`,
    'Make room, or give --output FILE.',
  );
}

/** Before the scan: an hour's work is not to be lost to a typing error. */
async function checkWritable(file: string): Promise<void> {
  const existing = await stat(file).catch(() => null);
  const target = existing === null ? dirname(resolvePath(file)) : file;
  try {
    if (existing?.isDirectory() === true) throw Object.assign(new Error(), { code: 'EISDIR' });
    await access(target, constants.W_OK);
  } catch (error) {
    throw unwritable(error);
  }
}

function unwritable(error: unknown): Fault {
  const reason = (error as NodeJS.ErrnoException).code ?? 'unknown reason';
  return new Fault(
    'unwritable-file',
    `the report cannot be written to the file of --output (${reason})`,
    'Give a path in a folder that exists and may be written to.',
  );
}

async function writeReport(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text);
  } catch (error) {
    throw unwritable(error);
  }
}
