// A `fetch` that takes the proxy that a self-hosted runner is set up with (docs.github.com, "Using a proxy server with a
// runner": https_proxy, http_proxy, no_proxy): that of @actions/github, which reads these variables.
import { getOctokit } from '@actions/github';

export function proxiedFetch(): typeof globalThis.fetch {
  const { request } = getOctokit('none').request.endpoint.DEFAULTS;
  return (request as { fetch: typeof globalThis.fetch }).fetch;
}
