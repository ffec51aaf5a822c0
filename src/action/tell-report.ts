// All the ways in which the action tells of a report, each by itself: files, the log, annotations, the job summary,
// outputs, and what it asks GitHub's API to show.
import { resolve } from 'node:path';
import process from 'node:process';
import { gzipSync } from 'node:zlib';
import * as core from '@actions/core';
import type { Settings } from '../config/settings.ts';
import type { Repository } from '../git/open-repository.ts';
import type { RangeRequest } from '../github/event-range.ts';
import { checkedOutSubject, eventSubject } from '../github/event-subject.ts';
import type { Report } from '../model/report.ts';
import { alertsOf } from '../report/alerts.ts';
import { exitStatus } from '../report/counts.ts';
import { jsonReport } from '../report/json.ts';
import { sarifText } from '../report/sarif.ts';
import { verdict } from '../report/sentences.ts';
import { statusOfSignal } from '../scan/end-signals.ts';
import { apiPlace } from './api-place.ts';
import { bestEffort } from './best-effort.ts';
import { cleanLinesOf } from './clean-line.ts';
import type { RunEvent } from './event.ts';
import type { Inputs } from './inputs.ts';
import type { Places } from './places.ts';
import { annotate, joined, lineLinks, setOutputs, showReport, writeSummary } from './sinks.ts';
import { writeReport } from './write-report.ts';

/** What the ways of telling need to know of the run. */
export interface Telling {
  readonly places: Places;
  readonly range: RangeRequest;
  readonly event: RunEvent;
  readonly startedAt: Date;
  /** The repository with what was fetched for a range; null where the clone had all. */
  readonly repository: Repository | null;
}

/** Tells of the report in all ways, and gives the run's exit status. */
export async function tellReport(
  report: Report,
  inputs: Inputs,
  settings: Settings,
  telling: Telling,
): Promise<number> {
  const { workspace, prefix, links } = telling.places;
  const alerts = alertsOf(report, inputs.historyAlerts);
  const options = {
    gzipBytes: (text: string) => gzipSync(text).length,
    prefix: links.prefix,
    ...(inputs.category === '' ? {} : { category: inputs.category }),
  };
  const sarif = sarifText(alerts, options);
  const isShown = settings.showSuppressed === true && alerts.suppressed.length > 0;
  const filed = isShown ? sarifText(alerts, { ...options, suppressed: true }) : sarif;
  const written = {
    sarif: await bestEffort('the SARIF file', () => writeReport(workspace, inputs.sarifFile, filed)),
    json:
      inputs.jsonFile === ''
        ? null
        : await bestEffort('the JSON file', () =>
            writeReport(workspace, inputs.jsonFile, jsonReport(report)),
          ),
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
    const { since, until, cache } = settings.history;
    const partial = report.scan.kind === 'history' && (since !== null || until !== null || cache !== null);
    await bestEffort('GitHub', () =>
      tellServer(report, inputs, { ...telling, linkTo, sarif, partial, failed: status !== 0 }),
    );
  }
  if (status === 0) core.info(verdict(report));
  else core.setFailed(verdict(report));
  return status;
}

interface TellingServer extends Telling {
  readonly linkTo: ReturnType<typeof lineLinks>;
  readonly sarif: string;
  readonly failed: boolean;
  /** Only what is new of a history, or of a time. */
  readonly partial: boolean;
}

async function tellServer(
  report: Report,
  inputs: Inputs,
  { range, event, places, repository, linkTo, sarif, startedAt, failed, partial }: TellingServer,
): Promise<void> {
  const { token } = inputs;
  // Of commits that somebody named there is no saying which branch's or pull request's they are.
  const isOfEvent = !(range.kind === 'diff' && range.given);
  if (token === '' || !isOfEvent || !isAskedFor(inputs)) return;
  const subject = range.kind === 'diff' ? eventSubject(event) : checkedOutSubject(event, places.checkedOut);
  if (subject === null) {
    core.info('GitHub is not told: what is checked out is not the commit that the event is about.');
    return;
  }
  // Loaded when it is needed: it is as large as all the rest.
  const { tellGithub } = await import('./told-to-github.ts');
  await tellGithub(report, inputs, {
    place: apiPlace(token, process.env),
    repository: process.env['GITHUB_REPOSITORY'] ?? '',
    subject,
    sarif,
    partial,
    startedAt,
    failed,
    at: (path) => joined(places.links.prefix, path),
    linkTo,
    cleanLine: cleanLinesOf(repository, resolve(places.workspace, inputs.path), subject.commit),
  });
}

function isAskedFor({ uploadSarif, checkRun, comment, review }: Inputs): boolean {
  return uploadSarif !== 'false' || checkRun !== 'false' || comment || review;
}
