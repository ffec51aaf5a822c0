// What the action tells GitHub by its API: alerts of code scanning, a check run, a comment. Each by itself, and none
// changes the verdict: where the token may not, or GitHub does not answer, that is one notice.
import { setTimeout as wait } from 'node:timers/promises';
import * as core from '@actions/core';
import { type ApiPlace, type RepositoryApi, repositoryApi } from '../github/api-client.ts';
import { apiFailure, isRefusal } from '../github/api-failure.ts';
import { tellCheckRun } from '../github/check-run.ts';
import { uploadSarif } from '../github/code-scanning.ts';
import type { EventSubject } from '../github/event-subject.ts';
import { type PullRequestText, pullRequestTexts } from '../github/pull-request-texts.ts';
import { type LineComment, tellReview } from '../github/review.ts';
import { keepComment } from '../github/sticky-comment.ts';
import type { Region } from '../model/location.ts';
import type { Report } from '../model/report.ts';
import { toAnnotations } from '../report/annotations.ts';
import { toCheckAnnotations } from '../report/check-annotations.ts';
import { commentMark, toComment } from '../report/comment.ts';
import { compareFindings, leakCount } from '../report/counts.ts';
import { reviewMark, toReviewComment } from '../report/review-comment.ts';
import { amount, verdict } from '../report/sentences.ts';
import { shownPath, shownRegion } from '../report/shown-region.ts';
import { type SummaryOptions, toSummary } from '../report/summary.ts';
import { visibleCut } from '../report/visible-text.ts';
import type { Inputs, Wish } from './inputs.ts';

export interface GithubSide {
  readonly place: ApiPlace;
  /** `owner/name`. */
  readonly repository: string;
  readonly subject: EventSubject;
  /** What code scanning is given. */
  readonly sarif: string;
  /** The scan was of what is new of a history, or of a time. */
  readonly partial: boolean;
  readonly startedAt: Date;
  readonly failed: boolean;
  /** A path of the report as the repository has it. */
  readonly at: (path: string) => string;
  readonly linkTo: NonNullable<SummaryOptions['linkTo']>;
  /** The line of the head that regions stand on, free of what is found in it; null where there is no saying that. */
  readonly cleanLine: (path: string, regions: readonly Region[]) => Promise<string | null>;
}

/** All of it together: a server that does not answer shall not hold up a job. */
const tellingMsMax = 5 * 60_000;

export async function tellGithub(report: Report, inputs: Inputs, side: GithubSide): Promise<void> {
  const api = repositoryApi(side.place, side.repository, { allMsMax: tellingMsMax });
  if (api === null) return;
  const asked = { ...side, api };
  await told('code scanning', 'security-events: write', inputs.uploadSarif, () =>
    tellCodeScanning(report, inputs, asked),
  );
  await told('a check run', 'checks: write', inputs.checkRun, () => tellChecks(report, inputs, asked));
  if (inputs.comment) {
    await told('a comment', 'pull-requests: write', 'true', () => tellPullRequest(report, asked));
  }
  if (inputs.review) {
    await told('a review', 'pull-requests: write', 'true', () => tellLines(report, asked));
  }
}

/** What was written about a pull request; nothing, and a notice, where it cannot be read. */
export async function givenTexts(
  place: ApiPlace,
  repository: string,
  pullRequest: number,
  notices: string[],
): Promise<readonly PullRequestText[]> {
  const api = repositoryApi(place, repository);
  if (api === null) return [];
  try {
    return await pullRequestTexts(api, pullRequest);
  } catch (error) {
    const hint = isRefusal(error) ? ' It takes the permission pull-requests: read.' : '';
    notices.push(`What was written about the pull request was not scanned: ${apiFailure(error)}.${hint}`);
    return [];
  }
}

type Asked = GithubSide & { readonly api: RepositoryApi };

/** What was not asked for in so many words, and is not permitted, is no more than a line of the log. */
async function told(
  what: string,
  permission: string,
  wish: Wish,
  tell: () => Promise<string | null>,
): Promise<void> {
  if (wish === 'false') return;
  try {
    const said = await tell();
    if (said !== null) core.info(said);
  } catch (error) {
    const why = apiFailure(error);
    const hint = isRefusal(error) ? ` It takes the permission ${permission}.` : '';
    const sentence = `Leakline could not tell ${what}: ${why}.${hint}`;
    if (wish === 'auto' && isRefusal(error)) core.info(sentence);
    else core.notice(sentence);
  }
}

const processingMsMax = 60_000;

async function tellCodeScanning(
  report: Report,
  { uploadSarif: wish }: Inputs,
  { api, subject, sarif, startedAt, partial }: Asked,
): Promise<string | null> {
  const { commit, ref, pullRequest } = subject;
  if (commit === null || ref === '') return null;
  if (wish === 'auto' && report.scan.kind === 'diff' && pullRequest === null) {
    return 'Code scanning is not told of one push: the next one would close its alerts. Scan the history or the tree for them.';
  }
  if (wish === 'auto' && ref.startsWith('refs/heads/gh-readonly-queue/')) {
    return 'Code scanning is not told of a merge group: GitHub removes its branch.';
  }
  if (wish === 'auto' && partial) {
    return 'Code scanning is not told of a part of a history (since, until, cache): it would close the alerts of the rest.';
  }
  if (!report.complete) {
    return 'Code scanning is not told of an incomplete scan: it would close the alerts of what was not scanned.';
  }
  const upload = { text: sarif, commit, ref, startedAt };
  const { status, errors } = await uploadSarif(api, upload, { atMostMs: processingMsMax, pause: wait });
  if (status === 'failed') {
    const why = errors.map((error) => visibleCut(error, 300)).join('; ');
    core.notice(`Code scanning did not take the report${why === '' ? '' : `: ${why}`}.`);
    return null;
  }
  return status === 'complete'
    ? `Code scanning has the report, for ${visibleCut(ref, 300)}.`
    : `Code scanning was given the report for ${visibleCut(ref, 300)}, and is still at work on it.`;
}

const checkSummaryBytesMax = 65_000;

async function tellChecks(
  report: Report,
  { checkRun: wish }: Inputs,
  { api, subject, failed, at, linkTo }: Asked,
): Promise<string | null> {
  const { commit } = subject;
  if (commit === null || (wish === 'auto' && !isCut(report))) return null;
  const address = await tellCheckRun(api, {
    commit,
    name: 'Leakline',
    conclusion: failed ? 'failure' : passedConclusion(report),
    title: verdict(report),
    summary: toSummary(report, { linkTo, bytesMax: checkSummaryBytesMax }),
    annotations: toCheckAnnotations(report, at),
  });
  return address === null ? null : `The check run with all annotations: ${visibleCut(address, 500)}`;
}

/** Leaks that are milder than what fails a run are there all the same. */
function passedConclusion(report: Report): 'success' | 'neutral' {
  return leakCount(report) > 0 ? 'neutral' : 'success';
}

/** Are there more annotations than a step may show? */
function isCut(report: Report): boolean {
  return toAnnotations(report).some(({ isRest }) => isRest);
}

async function tellPullRequest(report: Report, { api, subject, linkTo }: Asked): Promise<string | null> {
  if (subject.pullRequest === null) return null;
  const done = await keepComment(api, {
    number: subject.pullRequest,
    mark: commentMark,
    text: (isKnown) => toComment(report, isKnown, { linkTo }),
  });
  return done === 'made' || done === 'changed' ? `The comment on the pull request was ${done}.` : null;
}

/** GitHub takes no endless reviews, and people read none. */
const lineCommentsMax = 30;

async function tellLines(report: Report, { api, subject, at, cleanLine }: Asked): Promise<string | null> {
  const { pullRequest, commit } = subject;
  if (pullRequest === null || commit === null) return null;
  // A review may only speak of lines that the pull request changes.
  const shown = report.findings.filter((finding) => finding.shownBy === 'net' && finding.severity !== 'note');
  const comments: LineComment[] = [];
  for (const finding of shown.toSorted(compareFindings).slice(0, lineCommentsMax)) {
    const path = shownPath(finding);
    const { startLine, endLine } = shownRegion(finding);
    const kin = shown.filter((one) => shownPath(one) === path && shownRegion(one).startLine === startLine);
    const suggestion = startLine === endLine ? await cleanLine(path, kin.map(shownRegion)) : null;
    comments.push({
      path: at(path),
      startLine,
      line: endLine,
      mark: reviewMark(finding),
      text: toReviewComment(report, finding, suggestion),
    });
  }
  const count = await tellReview(api, pullRequest, commit, comments);
  return count === 0 ? null : `The review has ${amount(count, 'comment')} on lines of the pull request.`;
}
