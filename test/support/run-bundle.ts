// Starts the committed bundles as their users do: the command line as a process, the action as a runner
// starts it (docs.github.com, "Variables reference" and "Workflow commands").
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeFolder } from './repository.ts';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CommandOptions {
  readonly cwd?: string;
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

/** The path of a file of dist/. */
export function bundleOf(name: string): string {
  return join(dist, name);
}

/** Runs `node dist/cli.js ...`. */
export function leakline(words: readonly string[], options: CommandOptions = {}): Ended {
  return start(join(dist, 'cli.js'), words, options, { PATH: process.env['PATH'] ?? '' });
}

/** Runs a command with `--format json` and gives its parsed report beside the process's end. */
export function leaklineJson(
  words: readonly string[],
  options: CommandOptions = {},
): Ended & { report: JsonReport } {
  const ended = leakline([...words, '--format', 'json'], options);
  if (ended.stdout === '') throw new Error(`no report: ${ended.stderr}`);
  return { ...ended, report: JSON.parse(ended.stdout) as JsonReport };
}

/** What tests read of the JSON report. */
export interface JsonReport {
  readonly complete: boolean;
  readonly coverage: {
    readonly commits: number;
    readonly blobs: number;
    readonly bytes: number;
    readonly skipped: readonly { readonly reason: string; readonly what: string }[];
  };
  readonly findings: readonly {
    readonly patternId: string;
    readonly severity: string;
    readonly path: string;
    readonly line: number;
    readonly column: number;
    readonly shownBy: string;
    readonly inHead: boolean | null;
    readonly commit: { readonly oid: string; readonly author: string; readonly date: string } | null;
    readonly fingerprint: string;
    readonly subject: string | null;
  }[];
  readonly notes: number;
  readonly notices: readonly string[];
}

export interface ActionOptions {
  /** The workspace: a clone. */
  readonly workspace: string;
  readonly event: string;
  readonly payload: unknown;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly sha?: string;
  readonly ref?: string;
}

export interface ActionEnded extends Ended {
  /** What the runner was told to mask. */
  readonly masks: readonly string[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** The text of the SARIF file, or null when there is none. */
  readonly sarif: string | null;
  /** Every file that the action wrote, and its log as a runner shows it: what must not hold a secret. */
  readonly everything: string;
}

/** Runs `node dist/action.js` with the environment and the files that a runner gives. */
export function runAction(options: ActionOptions): ActionEnded {
  const { env, read } = runnerFor(options);
  return read(start(join(dist, 'action.js'), [], { cwd: options.workspace }, env));
}

/** The same while this process goes on, for a server that it asks. */
export function runActionBeside(options: ActionOptions): Promise<ActionEnded> {
  const { env, read } = runnerFor(options);
  const child = spawn(process.execPath, [join(dist, 'action.js')], { cwd: options.workspace, env });
  const out = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out.stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    out.stderr += text;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve(read({ status, ...out })));
  });
}

interface Runner {
  readonly env: Record<string, string>;
  /** What a run left behind. */
  readonly read: (ended: Ended) => ActionEnded;
}

function runnerFor(options: ActionOptions): Runner {
  const runner = makeFolder('runner temp');
  const file = (name: string, text = '') => {
    const path = join(runner, name);
    writeFileSync(path, text);
    return path;
  };
  const output = file('output');
  const summary = file('summary.md');
  mkdirSync(join(runner, 'temp'));
  const env: Record<string, string> = {
    PATH: process.env['PATH'] ?? '',
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: options.workspace,
    GITHUB_EVENT_NAME: options.event,
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify(options.payload)),
    GITHUB_REPOSITORY: 'octo/repo',
    GITHUB_SERVER_URL: 'https://github.example',
    GITHUB_REF: options.ref ?? 'refs/heads/main',
    GITHUB_SHA: options.sha ?? '0'.repeat(40),
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: summary,
    RUNNER_TEMP: join(runner, 'temp'),
    ...options.env,
  };
  for (const [name, value] of Object.entries(options.inputs ?? {})) {
    env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] = value;
  }
  const read = (ended: Ended): ActionEnded => {
    const written = readFileSync(output, 'utf8');
    const sarif = readOrNull(join(options.workspace, options.inputs?.['sarif-file'] ?? 'leakline.sarif'));
    const summaryText = readFileSync(summary, 'utf8');
    // A mask is for the runner, which prints none.
    const stdout = ended.stdout.replace(/^::add-mask::.*\r?\n/gm, '');
    return {
      ...ended,
      masks: [...ended.stdout.matchAll(/^::add-mask::(.*?)\r?$/gm)].map((found) => found[1] ?? ''),
      outputs: parseOutputs(written),
      summary: summaryText,
      sarif,
      everything: [stdout, ended.stderr, written, summaryText, sarif ?? ''].join('\n'),
    };
  };
  return { env, read };
}

function start(
  script: string,
  words: readonly string[],
  options: CommandOptions,
  env: Record<string, string>,
): Ended {
  const run = spawnSync(process.execPath, [script, ...words], {
    cwd: options.cwd,
    env: { ...env, ...options.env },
    input: options.input ?? '',
    encoding: 'utf8',
    maxBuffer: 512 * 1024 * 1024,
  });
  if (run.error !== undefined) throw run.error;
  return { status: run.status, stdout: run.stdout, stderr: run.stderr };
}

/** The file form of outputs: `name<<delimiter`, the value, the delimiter. */
function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  for (const found of text.matchAll(/^(.+?)<<(.+)\r?\n([\s\S]*?)\r?\n\2\r?$/gm)) {
    outputs[found[1] ?? ''] = found[3] ?? '';
  }
  return outputs;
}

function readOrNull(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
