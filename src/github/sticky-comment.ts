// One comment on a pull request, made once and changed after that (docs.github.com, "REST API endpoints for issue
// comments"). It takes `pull-requests: write`. Anyone may write a comment that begins as ours does: only one of our own
// author is taken for it.
import type { RepositoryApi } from './api-client.ts';
import { ownLogin } from './own-login.ts';

export interface StickyComment {
  /** The number of the pull request. */
  readonly number: number;
  /** What its text begins with. */
  readonly mark: string;
  /** The text, given whether there is a comment already; null for none. */
  readonly text: (isKnown: boolean) => string | null;
}

/** What was done. Throws what octokit throws. */
export async function keepComment(
  api: RepositoryApi,
  { number, mark, text }: StickyComment,
): Promise<'made' | 'changed' | 'kept' | 'none'> {
  const { octokit, owner, repo } = api;
  const known = await ownComment(api, number, mark);
  const body = text(known !== null);
  if (body === null) return known === null ? 'none' : 'kept';
  if (known === null) {
    await octokit.rest.issues.createComment({ owner, repo, issue_number: number, body });
    return 'made';
  }
  if (known.body === body) return 'kept';
  await octokit.rest.issues.updateComment({ owner, repo, comment_id: known.id, body });
  return 'changed';
}

interface Comment {
  readonly id: number;
  readonly body: string;
}

async function ownComment(api: RepositoryApi, number: number, mark: string): Promise<Comment | null> {
  const { octokit, owner, repo } = api;
  const login = await ownLogin(api);
  const pages = octokit.paginate.iterator(octokit.rest.issues.listComments, {
    owner,
    repo,
    issue_number: number,
    per_page: 100,
  });
  for await (const { data } of pages) {
    for (const { id, body = '', user } of data) {
      // GitHub gives back line breaks as it likes.
      if (user?.login === login && body.startsWith(mark)) return { id, body: body.replaceAll('\r\n', '\n') };
    }
  }
  return null;
}
