import { t as getOctokit } from "./github.js";

// build/src/github/proxied-fetch.js
function proxiedFetch() {
	const { request } = getOctokit("none").request.endpoint.DEFAULTS;
	return request.fetch;
}

export { proxiedFetch };