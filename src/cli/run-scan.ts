// From what is to be scanned to a report where the user wants it, and the exit status.
import { access, constants, stat, writeFile } from 'node:fs/promises';
import { dirname, resolve as resolvePath } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type OptionName, resolveSettings } from '../config/resolve-settings.ts';
import { Fault } from '../model/fault.ts';
import type { Report } from '../model/report.ts';
import { exitStatus } from '../report/counts.ts';
import type { HookRun } from '../report/hook-message.ts';
import { jsonReport } from '../report/json.ts';
import { sarifText } from '../report/sarif.ts';
import { textReport } from '../report/text.ts';
import { milliseconds } from '../scan/clock.ts';
import { type ConfiguredScan, configureScan } from '../scan/configure-scan.ts';
import type { Surroundings as ScanSurroundings } from '../scan/context.ts';
import { listenForEnd, statusOfSignal } from '../scan/end-signals.ts';
import { type ScanRequest, scan } from '../scan/scan.ts';
import type { Format, ScanArguments } from './arguments.ts';
import type { Diagnostics } from './diagnostics.ts';
import type { Surroundings } from './run.ts';
import { type ProgressWish, shownProgress } from './shown-progress.ts';

type ScanStreams = Pick<Surroundings, 'stdout' | 'stderr'> & { readonly told: Diagnostics };

/** Scans what `request` gives, once all else is known to be in order. Gives the exit status. Throws a Fault. */
export async function runScan(
  parsed: ScanArguments,
  requestOf: () => Promise<ScanRequest>,
  streams: ScanStreams,
): Promise<number> {
  try {
    return await scanAndReport(parsed, requestOf, streams);
  } catch (error) {
    if (parsed.hook === null || !(error instanceof Fault)) throw error;
    const { refusalWords } = await import('../report/hook-message.ts');
    throw new Fault(error.code, error.message, `${error.mend} ${refusalWords(parsed.hook)}`);
  }
}

async function scanAndReport(
  parsed: ScanArguments,
  requestOf: () => Promise<ScanRequest>,
  { stdout, stderr, told }: ScanStreams,
): Promise<number> {
  resolveSettings(parsed.typed, flagName);
  if (parsed.output !== null) await checkWritable(parsed.output);
  const asked = await requestOf();
  const directory = 'directory' in asked ? asked.directory : parsed.directory;
  const configured = await configureScan(asked, { ...parsed, directory, nameOf: flagName });
  const tellHowToProceed = async (report: Report, hook: HookRun, status: number): Promise<void> => {
    const { hookMessage } = await import('../report/hook-message.ts');
    await write(parsed.format === 'text' ? stdout : stderr, hookMessage(report, hook, status));
  };
  return scanThen(configured, parsed, { stderr, told }, async (report) => {
    const text = render(report, parsed, { stdout, shown: configured.settings.showSuppressed });
    if (parsed.output === null) await write(stdout, text);
    else await writeReport(parsed.output, text);
    const status = exitStatus(report, configured.settings.failOn);
    if (parsed.hook !== null && status !== 0) await tellHowToProceed(report, parsed.hook, status);
    return status;
  });
}

/**
 * Scans while it tells how far it is, then does what is to be done with the report, which signals do not end. Gives the exit
 * status: that of `tell`, or that of a signal that ended the scan. Throws a Fault.
 */
export async function scanThen(
  {
    request,
    settings,
    notices,
    excerptLines,
    recognise,
  }: ConfiguredScan & Pick<ScanSurroundings, 'excerptLines' | 'recognise'>,
  wish: ProgressWish,
  { stderr, told }: Pick<Surroundings, 'stderr'> & { readonly told: Diagnostics },
  tell: (report: Report) => Promise<number>,
): Promise<number> {
  const progress = shownProgress(stderr, wish, milliseconds, told.log);
  let isScanned = false;
  const ending = listenForEnd(process, (name) => {
    if (isScanned) return;
    progress.clear();
    told.ending(name);
  });
  try {
    const { signal } = ending;
    const excerpts = excerptLines === undefined ? {} : { excerptLines };
    const records = recognise === undefined ? {} : { recognise };
    const lent = { progress, log: told.log, signal, notices, ...excerpts, ...records };
    const report = await scan(request, settings, lent).finally(() => progress.clear());
    isScanned = true;
    const status = await tell(report);
    return report.interruption === null ? status : statusOfSignal(report.interruption.by);
  } finally {
    ending.close();
  }
}

/** How an option is called on the command line. */
export const flagName: OptionName = (option) => `--${singular[option] ?? option}`;

const singular: Readonly<Record<string, string>> = {
  'internal-domains': 'internal-domain',
  'internal-suffixes': 'internal-suffix',
  addresses: 'address',
};

interface Rendering extends Pick<Surroundings, 'stdout'> {
  /** Whether what is suppressed is shown too; null for as each format does. */
  readonly shown: boolean | null;
}

function render(report: Report, parsed: ScanArguments, { stdout, shown }: Rendering): string {
  const form: Readonly<Record<Format, () => string>> = {
    json: () => jsonReport(report),
    sarif: () => sarifText(report, { gzipBytes: (text) => gzipSync(text).length, suppressed: shown ?? true }),
    text: () =>
      textReport(report, {
        colour: parsed.colour ?? (stdout.isTTY === true && parsed.output === null),
        suppressed: shown ?? false,
        ...(stdout.isTTY && parsed.output === null ? { width: stdout.columns } : {}),
      }),
  };
  return form[parsed.format]();
}

/** A reader that has seen enough (`leakline history . | head`) is no failure; a full disk is. */
export async function write(stream: NodeJS.WriteStream, text: string): Promise<void> {
  const error = await new Promise<NodeJS.ErrnoException | null>((resolve) => {
    stream.once('error', resolve);
    stream.write(text, (failed) => {
      // The audit writes again and again; what failed is told once more as an event.
      if (!failed) stream.off('error', resolve);
      resolve(failed ?? null);
    });
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
