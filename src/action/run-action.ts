// What the action does: inputs and event in; annotations, a SARIF file, a job summary, outputs and a verdict out.
// Each way of telling is best effort and independent: one that fails is a notice, and the verdict depends on the
// findings and on completeness alone.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import process from 'node:process';
import { gzipSync } from 'node:zlib';
import * as core from '@actions/core';
import { resolveSettings } from '../config/resolve-settings.ts';
import { defaultSettings, type Settings } from '../config/settings.ts';
import type { RangeRequest } from '../github/event-range.ts';
import type { Report } from '../model/report.ts';
import { exitStatus } from '../report/counts.ts';
import { failureMessage } from '../report/failure-message.ts';
import { sarifText } from '../report/sarif.ts';
import { verdict } from '../report/sentences.ts';
import { redactMessage } from '../scan/context.ts';
import { resolveEventRange } from '../scan/resolve-event-range.ts';
import { type ScanRequest, scan } from '../scan/scan.ts';
import { actionLog } from './action-log.ts';
import { requestedRange } from './event.ts';
import { type Inputs, readInputs } from './inputs.ts';
import { annotate, setOutputs, showReport, writeSummary } from './sinks.ts';

/** Runs once; sets the process's exit code; throws nothing. */
export async function runAction(): Promise<void> {
  try {
    const inputs = readInputs();
    const settings = resolveSettings(inputs.typed, (option) => `the input "${option}"`);
    const workspace = process.env['GITHUB_WORKSPACE'] || process.cwd();
    const range = await requestedRange(inputs, process.env);
    core.info(`Range: ${range.chosenBy}`);
    const report = await scan(scanRequest(range, resolve(workspace, inputs.path)), settings, {
      progress: { step: () => {} },
      log: actionLog(inputs.log),
    });
    await tell(report, inputs, settings, workspace);
  } catch (error) {
    fail(error);
  }
}

function scanRequest(range: RangeRequest, directory: string): ScanRequest {
  switch (range.kind) {
    case 'diff':
      return {
        kind: 'diff',
        directory,
        range: (repository, notices) => resolveEventRange(repository, range, notices),
      };
    case 'nothing':
      return { kind: 'nothing', chosenBy: range.chosenBy };
    default:
      return { kind: range.kind, directory, chosenBy: range.chosenBy };
  }
}

async function tell(report: Report, inputs: Inputs, settings: Settings, workspace: string): Promise<void> {
  const sarifFile = await bestEffort('the SARIF file', () =>
    writeSarif(report, resolve(workspace, inputs.sarifFile)),
  );
  const toldAt = sarifFile === null ? 'the job summary' : `the job summary and ${inputs.sarifFile}`;
  await bestEffort('the log', async () => showReport(report));
  // Paths in annotations are relative to the repository's root in the workspace.
  const prefix = relative(workspace, resolve(workspace, inputs.path)).replaceAll('\\', '/');
  await bestEffort('the annotations', async () => annotate(report, toldAt, prefix));
  await bestEffort('the job summary', () => writeSummary(report, process.env));
  await bestEffort('the outputs', async () => setOutputs(report, sarifFile === null ? '' : inputs.sarifFile));
  const status = exitStatus(report, settings.failOn);
  if (status === 0) core.info(verdict(report));
  else core.setFailed(verdict(report));
  process.exitCode = status;
}

async function writeSarif(report: Report, file: string): Promise<string> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, sarifText(report, { gzipBytes: (text) => gzipSync(text).length }));
  return file;
}

/** Null when it failed, which is a notice: no sink may change the verdict. */
async function bestEffort<T>(what: string, attempt: () => Promise<T>): Promise<T | null> {
  try {
    return await attempt();
  } catch (error) {
    const code =
      (error as NodeJS.ErrnoException).code ?? (error instanceof Error ? error.name : 'unknown reason');
    core.notice(`Leakline could not write ${what} (${code}).`);
    return null;
  }
}

function fail(error: unknown): void {
  core.setFailed(redactMessage(failureMessage(error), defaultSettings.detect));
  process.exitCode = 2;
}
