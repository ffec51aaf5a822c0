// What the command line does, from its words to its exit status.
import { fstatSync } from 'node:fs';
import { withSlashes } from '../git/named-path.ts';
import { Fault } from '../model/fault.ts';
import { version } from '../model/version.ts';
import { settingsInForce } from '../scan/configure-scan.ts';
import type { ScanRequest } from '../scan/scan.ts';
import { parseArguments, type ScanArguments } from './arguments.ts';
import { type Diagnostics, diagnostics } from './diagnostics.ts';
import { flagName, runScan, write } from './run-scan.ts';
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
      const { text, status } = await runPatterns(parsed, flagName);
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
    return await runScan(parsed, () => requestOf(parsed, surroundings), { ...surroundings, told });
  } catch (error) {
    told.failure(error);
    return 2;
  }
}

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
        directory: await directoryOf(parsed, surroundings),
        indexFile: surroundings.environment['GIT_INDEX_FILE'] ?? null,
      };
    case 'stdin':
      return {
        kind: 'stdin',
        bytes: await readAll(surroundings.stdin),
        name: withSlashes(parsed.name),
        directory: parsed.directory,
      };
  }
}

async function directoryOf(
  { hook, directory }: ScanArguments,
  { environment }: Surroundings,
): Promise<string> {
  if (hook === null || environment['GIT_DIR'] === undefined) return directory;
  const { directoryOfHook } = await import('./directory-of-hook.ts');
  return directoryOfHook(directory, environment);
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

function isFolder(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isDirectory();
  } catch {
    return false; // Closed, or not a file at all: reading tells.
  }
}
