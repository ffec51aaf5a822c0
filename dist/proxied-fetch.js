const require_github = require("./github.js");

// build/src/github/proxied-fetch.js
function proxiedFetch() {
	const { request } = require_github.getOctokit("none").request.endpoint.DEFAULTS;
	return request.fetch;
}

exports.proxiedFetch = proxiedFetch;