const require_scan = require("./scan.js");
const require_github = require("./github.js");
let node_timers_promises = require("node:timers/promises");

// build/src/github/api-retry.js
const usualRetries = {
	attemptsMax: 4,
	waitMsMax: 12e4,
	answerMsMax: 3e4,
	firstPauseMs: 1e3
};
function pauseBefore({ error, method, attempt, now }, retries) {
	if (attempt >= retries.attemptsMax) return null;
	const { status, headers, message } = failedAnswer(error);
	if (status === 429 || status === 403 && isLimited(headers, message)) return limitPause(headers, now);
	return method !== "POST" && (status === null || status === 500 || status === 502 || status === 503 || status === 504) ? retries.firstPauseMs * 2 ** (attempt - 1) : null;
}
function failedAnswer(error) {
	const none = {
		status: null,
		headers: {},
		message: ""
	};
	if (!(error instanceof Error) || !("response" in error)) return none;
	const { response } = error;
	if (typeof response !== "object" || response === null || typeof response.status !== "number") return none;
	const { data } = response;
	const message = typeof data === "object" && data !== null && "message" in data && typeof data.message === "string" ? data.message : "";
	return {
		status: response.status,
		headers: response.headers ?? {},
		message
	};
}
function isLimited(headers, message) {
	return headers["retry-after"] !== void 0 || String(headers["x-ratelimit-remaining"]) === "0" || /secondary rate limit|abuse detection/i.test(message);
}
const minuteMs = 6e4;
function limitPause(headers, now) {
	const after = Number(headers["retry-after"] ?? NaN);
	if (Number.isFinite(after) && after >= 0) return after * 1e3;
	const reset = Number(headers["x-ratelimit-reset"] ?? NaN);
	if (String(headers["x-ratelimit-remaining"]) === "0" && Number.isFinite(reset)) return Math.max(0, reset * 1e3 - now) + 1e3;
	return minuteMs;
}

// build/src/github/api-client.js
function repositoryApi(place, fullName, options = {}) {
	const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(fullName) ?? [];
	if (owner === void 0 || repo === void 0 || place.token === "" || place.apiUrl === "") return null;
	return {
		octokit: makeOctokit(place, options),
		owner,
		repo
	};
}
function makeOctokit({ apiUrl, token }, options) {
	const { retries = usualRetries, allMsMax = Number.POSITIVE_INFINITY, pause = node_timers_promises.setTimeout } = options;
	const end = performance.now() + allMsMax;
	const octokit = require_github.getOctokit(token, {
		baseUrl: apiUrl.replace(/\/+$/, ""),
		userAgent: "leakline",
		log: {
			debug: silent,
			info: silent,
			warn: silent,
			error: silent
		}
	});
	const { fetch } = octokit.request.endpoint.DEFAULTS.request;
	let left = retries.waitMsMax;
	const timeLeft = () => Math.max(0, end - performance.now());
	octokit.hook.wrap("request", async (request, given) => {
		for (let attempt = 1;; attempt += 1) try {
			Object.assign(given.request, {
				signal: AbortSignal.timeout(Math.round(Math.min(retries.answerMsMax, timeLeft()))),
				redirect: "error",
				fetch: (url, how) => wholeAnswer(fetch, url, how)
			});
			return await request(given);
		} catch (error) {
			const milliseconds = pauseBefore({
				error,
				method: given.method,
				attempt,
				now: Date.now()
			}, retries);
			if (milliseconds === null || milliseconds > Math.min(left, timeLeft())) throw error;
			left -= milliseconds;
			await pause(milliseconds);
		}
	});
	return octokit;
}
async function wholeAnswer(fetch, url, how) {
	const { status, headers, body } = await fetch(url, how);
	const bytes = body === null ? null : await new Response(body).arrayBuffer();
	if (bytes !== null && /json/.test(headers.get("content-type") ?? "")) {
		if (bytes.byteLength > 0 && status < 400) JSON.parse(Buffer.from(bytes).toString("utf8"));
	}
	return new Response(bytes, {
		status,
		headers
	});
}
function silent() {}

// build/src/github/api-failure.js
const charactersMax = 160;
function apiFailure(error) {
	const { status, message } = failedAnswer(error);
	if (status !== null) {
		const said = message.replace(/\s+/g, " ").trim();
		return `GitHub answered ${status}${said === "" ? "" : `: ${require_scan.visibleCut(said, charactersMax)}`}`;
	}
	if (isTimeout(error)) return "GitHub did not answer in time";
	const code = codeOf(error);
	return code === null ? "GitHub cannot be reached" : `GitHub cannot be reached (${code})`;
}
function isRefusal(error) {
	const { status } = failedAnswer(error);
	return status === 401 || status === 403 || status === 404;
}
function isTimeout(error) {
	for (let at = error; at instanceof Error; at = at.cause) if (at.name === "TimeoutError") return true;
	return false;
}
function codeOf(error) {
	for (let at = error; at instanceof Error; at = at.cause) if ("code" in at && typeof at.code === "string" && /^[A-Z_0-9]{2,40}$/.test(at.code)) return at.code;
	return null;
}

Object.defineProperty(exports, "apiFailure", {
  enumerable: true,
  get: function () {
    return apiFailure;
  }
});
Object.defineProperty(exports, "failedAnswer", {
  enumerable: true,
  get: function () {
    return failedAnswer;
  }
});
Object.defineProperty(exports, "isRefusal", {
  enumerable: true,
  get: function () {
    return isRefusal;
  }
});
Object.defineProperty(exports, "repositoryApi", {
  enumerable: true,
  get: function () {
    return repositoryApi;
  }
});