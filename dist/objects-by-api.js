const require_api_failure = require("./api-failure.js");
const require_scan = require("./scan.js");

// build/src/github/api-objects.js
function apiObjects(api, name) {
	const readers = {
		commit: readCommit,
		tree: readTree,
		blob: readBlob
	};
	return {
		name,
		read: (oid, kind) => orNull(name, () => readers[kind](api, oid)),
		findRef: (ref) => orNull(name, () => findRef(api, ref))
	};
}
const absent = /* @__PURE__ */ new Set([
	404,
	409,
	422
]);
async function orNull(name, ask) {
	try {
		return await ask();
	} catch (error) {
		if (absent.has(require_api_failure.failedAnswer(error).status)) return null;
		throw new require_scan.Fault("remote-failed", `Objects cannot be had from the API at ${name}: ${require_api_failure.apiFailure(error)}.`, "Give the job the permission contents: read, or set fetch-depth: 0 on actions/checkout.");
	}
}
async function readBlob({ octokit, owner, repo }, oid) {
	const { data } = await octokit.rest.git.getBlob({
		owner,
		repo,
		file_sha: oid
	});
	return Buffer.from(data.content, data.encoding === "base64" ? "base64" : "utf8");
}
async function readTree({ octokit, owner, repo }, oid) {
	const { data } = await octokit.rest.git.getTree({
		owner,
		repo,
		tree_sha: oid
	});
	if (data.truncated) return null;
	const parts = [];
	for (const { mode, path, sha } of data.tree) {
		if (!require_scan.isOid(sha)) return null;
		parts.push(Buffer.from(`${mode.replace(/^0/, "")} ${path}\0`), Buffer.from(sha, "hex"));
	}
	return Buffer.concat(parts);
}
async function readCommit({ octokit, owner, repo }, oid) {
	const { data } = await octokit.rest.git.getCommit({
		owner,
		repo,
		commit_sha: oid
	});
	if (data.sha !== oid) return null;
	const lines = [
		`tree ${data.tree.sha}`,
		...data.parents.map((parent) => `parent ${parent.sha}`),
		`author ${signature(data.author)}`,
		`committer ${signature(data.committer)}`,
		"",
		data.message
	];
	return Buffer.from(lines.join("\n"));
}
function signature({ name, email, date }) {
	const seconds = Math.floor(Date.parse(date) / 1e3);
	const plain = (text) => text.replace(/[<>\0-\x1f]/g, "");
	return `${plain(name)} <${plain(email)}> ${Number.isNaN(seconds) ? 0 : seconds} +0000`;
}
async function findRef({ octokit, owner, repo }, ref) {
	const { data } = await octokit.rest.git.getRef({
		owner,
		repo,
		ref: ref.replace(/^refs\//, "")
	});
	const { sha, type } = data.object;
	if (type === "commit") return require_scan.isOid(sha) ? sha : null;
	if (type !== "tag") return null;
	const tag = await octokit.rest.git.getTag({
		owner,
		repo,
		tag_sha: sha
	});
	return tag.data.object.type === "commit" ? tag.data.object.sha : null;
}

// build/src/action/objects-by-api.js
function objectsByApi(place, repository) {
	const api = URL.canParse(place.apiUrl) ? require_api_failure.repositoryApi(place, repository) : null;
	if (api !== null) return apiObjects(api, new URL(place.apiUrl).host);
	throw new require_scan.Fault("remote-failed", "There is no API to ask for what the clone lacks.", "Set fetch-depth: 0 on actions/checkout.");
}

exports.objectsByApi = objectsByApi;