// Comments on lines of a pull request, as one review (docs.github.com, "REST API endpoints for pull request reviews"). It
// takes `pull-requests: write`. What an earlier review of ours told is not told again.
import type { Oid } from '../model/oid.ts';
import type { RepositoryApi } from './api-client.ts';
import { ownLogin } from './own-login.ts';

export interface LineComment {
  readonly path: string;
  /** Of the head's file, 1-based; the first only where the comment is about several. */
  readonly startLine: number;
  readonly line: number;
  /** What its text begins with, and no other's of this path does. */
  readonly mark: string;
  readonly text: string;
}

/** How many comments it made. Throws what octokit throws. */
export async function tellReview(
  api: RepositoryApi,
  pullRequest: number,
  commit: Oid,
  comments: readonly LineComment[],
): Promise<number> {
  const { octokit, owner, repo } = api;
  const known = await ownComments(api, pullRequest);
  const fresh = comments.filter(
    ({ path, mark }) => !known.some((one) => one.path === path && one.body.startsWith(mark)),
  );
  if (fresh.length === 0) return 0;
  await octokit.rest.pulls.createReview({
    owner,
    repo,
    pull_number: pullRequest,
    commit_id: commit,
    event: 'COMMENT',
    comments: fresh.map(({ path, startLine, line, text }) => ({
      path,
      body: text,
      line,
      side: 'RIGHT',
      ...(startLine === line ? {} : { start_line: startLine, start_side: 'RIGHT' }),
    })),
  });
  return fresh.length;
}

async function ownComments(
  api: RepositoryApi,
  pullRequest: number,
): Promise<{ readonly path: string; readonly body: string }[]> {
  const { octokit, owner, repo } = api;
  const login = await ownLogin(api);
  const where = { owner, repo, pull_number: pullRequest, per_page: 100 };
  const all = await octokit.paginate(octokit.rest.pulls.listReviewComments, where);
  return all.filter(({ user }) => user?.login === login);
}
