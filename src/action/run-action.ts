// What the action does: inputs and event in; annotations, a SARIF file, a job summary, outputs and a verdict
// out. Each way of telling is best effort and independent: one that fails is a notice, and the verdict
// depends on the findings and on completeness alone.
import { mkdir, realpath, writeFile } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import process from 'node:process';
import { gzipSync } from 'node:zlib';
import * as core from '@actions/core';
import { resolveSettings } from '../config/resolve-settings.ts';
import { defaultSettings, type Settings } from '../config/settings.ts';
import { locateRepository } from '../git/locate-repository.ts';
import type { RangeRequest } from '../github/event-range.ts';
import { isOid } from '../model/oid.ts';
import type { Report } from '../model/report.ts';
import { alertsOf } from '../report/alerts.ts';
import { exitStatus } from '../report/counts.ts';
import { failureMessage } from '../report/failure-message.ts';
import { jsonReport } from '../report/json.ts';
import { sarifText } from '../report/sarif.ts';
import { verdict } from '../report/sentences.ts';
import { redactMessage } from '../scan/context.ts';
import { listenForEnd, statusOfSignal } from '../scan/end-signals.ts';
import { logTimes, progressLines } from '../scan/progress-lines.ts';
import { resolveEventRange } from '../scan/resolve-event-range.ts';
import { type ScanRequest, scan } from '../scan/scan.ts';
import { actionLog } from './action-log.ts';
import { requestedRange, requestedSubject } from './event.ts';
import { type Inputs, readInputs } from './inputs.ts';
import {
  annotate,
  joined,
  type LinkBase,
  lineLinks,
  setOutputs,
  showReport,
  tellFailure,
  writeSummary,
} from './sinks.ts';

/** Runs once; sets the process's exit code; throws nothing. */
export async function runAction(): Promise<void> {
  try {
    const startedAt = new Date();
    const inputs = readInputs();
    const workspace = process.env['GITHUB_WORKSPACE'] || process.cwd();
    const typed = { ...inputs.typed, cache: await cacheFile(inputs, workspace) };
    const settings = resolveSettings(typed, (option) => `the input "${option}"`);
    const range = await requestedRange(inputs, process.env);
    core.info(`Range: ${range.chosenBy}`);
    // A runner that cancels a job sends SIGINT, and SIGTERM 7.5 seconds later: time enough to tell of what was found.
    const ending = listenForEnd(process, (name) => core.info(`Ended by ${name}.`));
    const report = await scan(scanRequest(range, resolve(workspace, inputs.path)), settings, {
      progress: progressLines(
        (line) => core.info(line),
        () => performance.now(),
        logTimes,
      ),
      log: actionLog(inputs.log),
      signal: ending.signal,
      // A runner takes the value out of its own output; where there is none it would only be printed.
      ...(process.env['GITHUB_ACTIONS'] === 'true' ? { mask: core.setSecret } : {}),
    });
    const places = await locate(range, inputs, workspace);
    await tell(report, inputs, settings, { ...places, range, startedAt });
    ending.close();
  } catch (error) {
    await fail(error);
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

/** Where what was scanned lies, for the ways of telling. */
interface Places {
  readonly workspace: string;
  /** The folder in the workspace that paths are relative to. */
  readonly prefix: string;
  readonly links: LinkBase;
}

/** Ranges and histories have paths from the repository's root, trees from the folder that was scanned. */
async function locate(range: RangeRequest, inputs: Inputs, workspace: string): Promise<Places> {
  // A workspace may be reached by a link; the repository's own folder is told without.
  const top = await realpath(workspace);
  const folder = await realpath(resolve(workspace, inputs.path));
  const root = (await locateRepository(folder))?.workTree ?? folder;
  const scanned = range.kind === 'tree' ? folder : root;
  const checkedOut = process.env['GITHUB_SHA'] ?? null;
  const head = range.kind === 'diff' && isOid(range.head) ? range.head : checkedOut;
  return {
    workspace,
    prefix: slashed(relative(top, scanned)),
    links: { commit: head, prefix: slashed(relative(root, scanned)) },
  };
}

function slashed(path: string): string {
  return path.replaceAll('\\', '/');
}

interface Telling extends Places {
  readonly range: RangeRequest;
  readonly startedAt: Date;
}

async function tell(report: Report, inputs: Inputs, settings: Settings, telling: Telling): Promise<void> {
  const { workspace, prefix, links } = telling;
  const sarif = sarifText(alertsOf(report, inputs.historyAlerts), {
    gzipBytes: (text) => gzipSync(text).length,
    ...(inputs.category === '' ? {} : { category: inputs.category }),
  });
  const written = {
    sarif: await bestEffort('the SARIF file', () => write(workspace, inputs.sarifFile, sarif)),
    json:
      inputs.jsonFile === ''
        ? null
        : await bestEffort('the JSON file', () => write(workspace, inputs.jsonFile, jsonReport(report))),
  };
  const files = { sarif: written.sarif ?? '', json: written.json ?? '' };
  const toldAt = ['the job summary', files.sarif, files.json].filter((where) => where !== '').join(' and ');
  const linkTo = lineLinks(links, process.env);
  await bestEffort('the log', async () => showReport(report));
  await bestEffort('the annotations', async () => annotate(report, toldAt, prefix));
  await bestEffort('the job summary', () => writeSummary(report, linkTo));
  await bestEffort('the outputs', async () => setOutputs(report, files));
  const { interruption } = report;
  const status =
    interruption === null ? exitStatus(report, settings.failOn) : statusOfSignal(interruption.by);
  // A runner that cancels a job leaves seconds, which are not for asking a server.
  if (interruption === null && telling.range.kind !== 'nothing') {
    await bestEffort('GitHub', () => tellServer(report, inputs, { ...telling, sarif, failed: status !== 0 }));
  }
  if (status === 0) core.info(verdict(report));
  else core.setFailed(verdict(report));
  process.exitCode = status;
}

interface TellingServer extends Telling {
  readonly sarif: string;
  readonly failed: boolean;
}

async function tellServer(
  report: Report,
  inputs: Inputs,
  { range, links, sarif, startedAt, failed }: TellingServer,
): Promise<void> {
  const { token } = inputs;
  const subject = await requestedSubject(process.env);
  // Of commits that somebody named there is no saying which branch's or pull request's they are.
  const isOfEvent = !(range.kind === 'diff' && range.given);
  if (token === '' || !isOfEvent || !isAskedFor(inputs)) return;
  // Loaded when it is needed: it is as large as all the rest.
  const { tellGithub } = await import('./told-to-github.ts');
  await tellGithub(report, inputs, {
    place: { apiUrl: process.env['GITHUB_API_URL'] || 'https://api.github.com', token },
    repository: process.env['GITHUB_REPOSITORY'] ?? '',
    subject,
    sarif,
    startedAt,
    failed,
    at: (path) => joined(links.prefix, path),
    linkTo: lineLinks(links, process.env),
  });
}

function isAskedFor({ uploadSarif, checkRun, comment }: Inputs): boolean {
  return uploadSarif !== 'false' || checkRun !== 'false' || comment;
}

/** The first run finds no folder for it. */
async function cacheFile({ typed }: Inputs, workspace: string): Promise<string> {
  if (typed.cache === undefined || typed.cache === '') return '';
  const file = resolve(workspace, typed.cache);
  await mkdir(dirname(file), { recursive: true }).catch(() => {}); // The scan says what is wrong with it.
  return file;
}

/** The name as it was given. */
async function write(workspace: string, name: string, text: string): Promise<string> {
  const file = resolve(workspace, name);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
  return name;
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

async function fail(error: unknown): Promise<void> {
  const message = redactMessage(failureMessage(error), defaultSettings.detect);
  await bestEffort('the job summary', () => tellFailure(message));
  core.setFailed(message);
  process.exitCode = 2;
}
