// Under whose name a token writes: what others wrote is not to be taken for ours.
import type { RepositoryApi } from './api-client.ts';
import { isRefusal } from './api-failure.ts';

/** The token of a workflow may not ask who it is, and is always this one. */
const workflowLogin = 'github-actions[bot]';

export async function ownLogin({ octokit }: RepositoryApi): Promise<string> {
  try {
    return (await octokit.rest.users.getAuthenticated()).data.login;
  } catch (error) {
    if (isRefusal(error)) return workflowLogin;
    throw error;
  }
}
