// A check run of our own, for what a step may not show: GitHub keeps ten annotations of a level for a step, and takes any
// number for a check run, 50 at a time (docs.github.com, "REST API endpoints for check runs"). It takes `checks: write`.
import { checkAnnotationsPerRequest } from '../model/limits.ts';
import type { Oid } from '../model/oid.ts';
import type { CheckAnnotation } from '../report/check-annotations.ts';
import type { RepositoryApi } from './api-client.ts';

export interface CheckRun {
  readonly commit: Oid;
  readonly name: string;
  readonly conclusion: 'success' | 'failure' | 'neutral';
  /** One line. */
  readonly title: string;
  /** Markdown. */
  readonly summary: string;
  readonly annotations: readonly CheckAnnotation[];
}

/** Makes the check run, and adds the rest of the annotations. The address of its page. Throws what octokit throws. */
export async function tellCheckRun(
  { octokit, owner, repo }: RepositoryApi,
  run: CheckRun,
): Promise<string | null> {
  const { name, conclusion, title, summary, annotations } = run;
  const batches = batchesOf(annotations);
  const made = await octokit.rest.checks.create({
    owner,
    repo,
    name,
    head_sha: run.commit,
    // Concluded at once: one whose rest is not taken, or whose job is cancelled, would be in progress for ever.
    status: 'completed',
    conclusion,
    output: { title, summary, annotations: batches[0] ?? [] },
  });
  const { id, html_url: address } = made.data;
  for (const [index, batch] of batches.entries()) {
    if (index === 0) continue;
    await octokit.rest.checks.update({
      owner,
      repo,
      check_run_id: id,
      output: { title, summary, annotations: batch },
    });
  }
  return address;
}

function batchesOf(annotations: readonly CheckAnnotation[]): CheckAnnotation[][] {
  const batches: CheckAnnotation[][] = [];
  for (let at = 0; at < annotations.length; at += checkAnnotationsPerRequest) {
    batches.push(annotations.slice(at, at + checkAnnotationsPerRequest));
  }
  return batches;
}
