// What people wrote about a pull request: its title and description, comments, reviews and their comments
// (docs.github.com, "REST API endpoints for pull requests", "... issue comments", "... reviews"). Everyone who can read
// the repository can read them, and their earlier versions. It takes `pull-requests: read`.
import type { RepositoryApi } from './api-client.ts';

export interface PullRequestText {
  /** For people: `comment 12 on pull request 7`. */
  readonly label: string;
  readonly text: string;
}

const perPage = 100;

/** All of them, in the order of their making within each kind. Throws what octokit throws. */
export async function pullRequestTexts(
  { octokit, owner, repo }: RepositoryApi,
  number: number,
): Promise<PullRequestText[]> {
  const where = { owner, repo, per_page: perPage };
  const of = `pull request ${number}`;
  const { data } = await octokit.rest.pulls.get({ owner, repo, pull_number: number });
  const comments = await octokit.paginate(octokit.rest.issues.listComments, {
    ...where,
    issue_number: number,
  });
  const reviews = await octokit.paginate(octokit.rest.pulls.listReviews, { ...where, pull_number: number });
  const inReviews = await octokit.paginate(octokit.rest.pulls.listReviewComments, {
    ...where,
    pull_number: number,
  });
  const texts = [
    { label: `title of ${of}`, text: data.title },
    { label: `description of ${of}`, text: data.body ?? '' },
    ...comments.map(({ id, body }) => ({ label: `comment ${id} on ${of}`, text: body ?? '' })),
    ...reviews.map(({ id, body }) => ({ label: `review ${id} of ${of}`, text: body })),
    ...inReviews.map(({ id, body }) => ({ label: `review comment ${id} on ${of}`, text: body })),
  ];
  return texts.filter(({ text }) => typeof text === 'string' && text.trim() !== '');
}
