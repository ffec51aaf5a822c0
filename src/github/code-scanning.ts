// A SARIF report given to code scanning, and what became of it (docs.github.com, "REST API endpoints for code scanning":
// upload an analysis as SARIF data; get information about a SARIF upload). It takes `security-events: write`.
import { gzipSync } from 'node:zlib';
import type { Oid } from '../model/oid.ts';
import type { RepositoryApi } from './api-client.ts';
import { failedAnswer } from './api-retry.ts';

export interface SarifUpload {
  /** The report, within code scanning's limits. */
  readonly text: string;
  /** The commit whose lines the report tells of. */
  readonly commit: Oid;
  /** `refs/heads/main`, `refs/pull/7/head`. */
  readonly ref: string;
  readonly startedAt: Date;
}

export interface ProcessedUpload {
  /** `pending` when GitHub had not said more in the time that was given. */
  readonly status: 'complete' | 'failed' | 'pending';
  /** What GitHub says is wrong with it: a stranger's text. */
  readonly errors: readonly string[];
}

/** How GitHub is asked again while it works on a report. */
export interface Waiting {
  /** Milliseconds in all. */
  readonly atMostMs: number;
  readonly pause: (milliseconds: number) => Promise<void>;
}

const firstPauseMs = 1000;
const longestPauseMs = 8000;

/** Uploads, and waits until GitHub says what it made of it. Throws what octokit throws. */
export async function uploadSarif(
  { octokit, owner, repo }: RepositoryApi,
  upload: SarifUpload,
  waiting: Waiting,
): Promise<ProcessedUpload> {
  const { data } = await octokit.rest.codeScanning.uploadSarif({
    owner,
    repo,
    commit_sha: upload.commit,
    ref: upload.ref,
    sarif: gzipSync(upload.text).toString('base64'),
    started_at: upload.startedAt.toISOString(),
    tool_name: 'Leakline',
  });
  const id = data.id;
  if (id === undefined) return { status: 'pending', errors: [] };
  let left = waiting.atMostMs;
  for (let pause = firstPauseMs; left >= pause; pause = Math.min(pause * 2, longestPauseMs)) {
    await waiting.pause(pause);
    left -= pause;
    const said = await processing({ octokit, owner, repo }, id);
    if (said.status !== 'pending') return said;
  }
  return { status: 'pending', errors: [] };
}

async function processing({ octokit, owner, repo }: RepositoryApi, id: string): Promise<ProcessedUpload> {
  try {
    const { data } = await octokit.rest.codeScanning.getSarif({ owner, repo, sarif_id: id });
    const errors = Array.isArray(data.errors) ? data.errors.map(String) : [];
    const known = data.processing_status === 'complete' || data.processing_status === 'failed';
    return { status: known ? (data.processing_status as 'complete' | 'failed') : 'pending', errors };
  } catch (error) {
    // It may take a moment until an upload can be asked for.
    if (failedAnswer(error).status === 404) return { status: 'pending', errors: [] };
    throw error;
  }
}
