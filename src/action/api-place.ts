// Where the server that runs the workflow has its API (docs.github.com, "Variables reference": GITHUB_API_URL).
import type { ApiPlace } from '../github/api-client.ts';

export function apiPlace(token: string, environment: NodeJS.ProcessEnv): ApiPlace {
  return { apiUrl: environment['GITHUB_API_URL'] || 'https://api.github.com', token };
}
