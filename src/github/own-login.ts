// Under whose name a token writes: what others wrote is not to be taken for ours.
import type { RepositoryApi } from './api-client.ts';
import { isRefusal } from './api-failure.ts';

/** The token of a workflow, where it may ask nothing about itself. */
const workflowLogin = 'github-actions[bot]';

/**
 * Of a person's token the REST API says whose it is. The token of an installation (a workflow's, or that of a GitHub App
 * of one's own) is refused there, and is told by GraphQL's `viewer` ("GraphQL API: Queries").
 */
export async function ownLogin({ octokit }: RepositoryApi): Promise<string> {
  try {
    return (await octokit.rest.users.getAuthenticated()).data.login;
  } catch (error) {
    if (!isRefusal(error)) throw error;
  }
  try {
    const said = await octokit.graphql<{ viewer?: { login?: unknown } }>('query { viewer { login } }');
    const login = said.viewer?.login;
    return typeof login === 'string' && login !== '' ? login : workflowLogin;
  } catch {
    return workflowLogin;
  }
}
