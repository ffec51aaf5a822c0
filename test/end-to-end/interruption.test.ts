// The built command line and action, ended by a signal in the middle of their work: the report of what was found so far,
// marked incomplete, and a status that says so.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { beforeAll, describe, expect, test } from 'vitest';
import { sarifProblems } from '../support/github-sarif.ts';
import { githubToken } from '../support/plants.ts';
import { makeFolder, makeRepository, type TestRepository } from '../support/repository.ts';
import { bundleOf, type JsonReport } from '../support/run-bundle.ts';

const filesCount = 4000;
/** Enough of it that no machine is done before the signal comes. */
const fillerLines = 400;

interface Ended {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface Run {
  readonly env?: Readonly<Record<string, string>>;
  /** Milliseconds between the match and the signals. */
  readonly delay?: number;
}

/** Runs a bundle and sends it signals, one after the other, once its standard error matches. */
function endedBy(
  words: readonly string[],
  at: RegExp,
  signals: readonly NodeJS.Signals[],
  { env = {}, delay = 0 }: Run = {},
): Promise<Ended> {
  const child = spawn(process.execPath, words, { env: { PATH: process.env['PATH'] ?? '', ...env } });
  const out = { stdout: '', stderr: '' };
  let sent = false;
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out.stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    out.stderr += text;
    if (sent || !at.test(out.stderr)) return;
    sent = true;
    setTimeout(() => {
      for (const signal of signals) child.kill(signal);
    }, delay);
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status, signal) => resolve({ status, signal, ...out }));
  });
}

/**
 * Until its output matches `found`: a scan that the machine gave no time has found nothing when the signal comes,
 * and is ended later the next time.
 */
async function endedWithFindings(run: (delay: number) => Promise<Ended>, found: RegExp): Promise<Ended> {
  for (const delay of [0, 100, 200, 400]) {
    const ended = await run(delay);
    if (found.test(ended.stdout)) return ended;
  }
  return run(800);
}

/** One commit with many files, a leak in each: whatever was scanned has findings. */
function importFiles(repository: TestRepository): void {
  const parts = ['commit refs/heads/main\ncommitter Ada <ada@example.com> 1767222000 +0100\ndata 3\nAll\n'];
  for (let index = 0; index < filesCount; index += 1) {
    const filler = `line ${index} of a text in which there is nothing to find\n`.repeat(fillerLines);
    const text = `${filler}key ${githubToken(`${index}`)}\n`;
    parts.push(`M 100644 inline files/${index}.txt\ndata ${Buffer.byteLength(text)}\n${text}\n`);
  }
  repository.git(['-c', 'core.compression=0', 'fast-import', '--quiet'], { input: parts.join('') });
}

let repository: TestRepository;
const cli = bundleOf('cli.js');
const progress = /"logger":"leakline\.progress".*scanning/;

beforeAll(() => {
  repository = makeRepository();
  importFiles(repository);
}, 60_000);

describe.skipIf(process.platform === 'win32')('the command line', () => {
  test('Ctrl-C ends a history with what was found, as JSON', async () => {
    const words = [cli, 'history', repository.path, '--format', 'json', '--log', 'json'];
    const ended = await endedWithFindings(
      (delay) => endedBy(words, progress, ['SIGINT'], { delay }),
      /"fingerprint"/,
    );
    const report = JSON.parse(ended.stdout) as JsonReport & { interruption: { by: string; done: number } };
    expect([ended.status, report.complete, report.interruption.by]).toEqual([130, false, 'SIGINT']);
    expect(report.findings.length).toBeGreaterThan(0);
    expect(report.findings.length).toBeLessThan(filesCount);
    expect(report.findings.length).toBeLessThanOrEqual(report.coverage.blobs);
    expect(ended.stderr).toContain('"level":"warning","logger":"leakline.cli","message":"ended by SIGINT');
  }, 60_000);

  test('as SARIF, which says that it did not succeed', async () => {
    const words = [cli, 'history', repository.path, '--format', 'sarif', '--log', 'json'];
    const ended = await endedBy(words, progress, ['SIGINT']);
    expect(ended.status).toBe(130);
    expect(sarifProblems(ended.stdout)).toEqual([]);
    const [invocation] = JSON.parse(ended.stdout).runs[0].invocations;
    expect(invocation).toMatchObject({ executionSuccessful: false, exitSignalName: 'SIGINT' });
    expect(invocation.toolExecutionNotifications[0].message.text).toMatch(/^Ended by SIGINT while scanning/);
  }, 60_000);

  test('SIGTERM ends a folder, whose number of files is known, as text', async () => {
    repository.git(['checkout', '--quiet', '--force', 'main']);
    const words = [cli, 'tree', repository.path, '--log', 'json'];
    const ended = await endedWithFindings(
      (delay) => endedBy(words, progress, ['SIGTERM'], { delay }),
      /leaks?: /,
    );
    expect(ended.status).toBe(143);
    const [, done, left] =
      /\nEnded by SIGTERM while scanning files: ([\d,]+) done, ([\d,]+) left that were not scanned\.\n/.exec(
        ended.stdout,
      ) ?? [];
    const number = (text = '') => Number(text.replaceAll(',', ''));
    expect(number(done) + number(left)).toBe(filesCount);
    expect(number(left)).toBeGreaterThan(0);
    expect(ended.stdout).toMatch(/The scan was interrupted\.\n$/);
  }, 60_000);

  test('the second signal ends it without a report', async () => {
    const words = [cli, 'history', repository.path, '--log', 'json'];
    const ended = await endedBy(words, progress, ['SIGINT', 'SIGTERM']);
    // Which of the two comes first is the system's affair.
    expect(ended.signal).toMatch(/^SIG(?:INT|TERM)$/);
    expect([ended.status, ended.stdout]).toEqual([null, '']);
  }, 60_000);
});

describe.skipIf(process.platform === 'win32')('the action', () => {
  test('that a runner cancels tells of what it found', async () => {
    const runner = makeFolder('runner');
    const file = (name: string, text = '') => {
      const path = join(runner, name);
      writeFileSync(path, text);
      return path;
    };
    mkdirSync(join(runner, 'temp'));
    const [output, summary] = [file('output'), file('summary.md')];
    const ended = await endedBy([bundleOf('action.js')], /history has/, ['SIGINT'], {
      env: {
        GITHUB_WORKSPACE: repository.path,
        GITHUB_EVENT_NAME: 'workflow_dispatch',
        GITHUB_EVENT_PATH: file('event.json', '{}'),
        GITHUB_SHA: repository.resolve('main'),
        GITHUB_REF: 'refs/heads/main',
        GITHUB_OUTPUT: output,
        GITHUB_STEP_SUMMARY: summary,
        RUNNER_TEMP: join(runner, 'temp'),
        INPUT_SCAN: 'history',
        INPUT_LOG: 'json',
      },
    });
    expect(ended.status).toBe(130);
    expect(readFileSync(summary, 'utf8')).toContain('> **The scan is incomplete.** Ended by SIGINT');
    expect(readFileSync(output, 'utf8')).toMatch(/complete<<\S+\nfalse\n/);
    expect(sarifProblems(readFileSync(join(repository.path, 'leakline.sarif'), 'utf8'))).toEqual([]);
    expect(ended.stdout).toMatch(/(?:T|until t)he scan was interrupted\./);
  }, 60_000);
});
