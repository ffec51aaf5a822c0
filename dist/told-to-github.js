const require_action = require("./action.js");
const require_api_failure = require("./api-failure.js");
const require_scan = require("./scan.js");
const require_suppressions = require("./suppressions.js");
let node_zlib = require("node:zlib");
let node_timers_promises = require("node:timers/promises");

// build/src/github/check-run.js
async function tellCheckRun({ octokit, owner, repo }, run) {
	const { name, conclusion, title, summary, annotations } = run;
	const batches = batchesOf(annotations);
	const { id, html_url: address } = (await octokit.rest.checks.create({
		owner,
		repo,
		name,
		head_sha: run.commit,
		status: "completed",
		conclusion,
		output: {
			title,
			summary,
			annotations: batches[0] ?? []
		}
	})).data;
	for (const [index, batch] of batches.entries()) {
		if (index === 0) continue;
		await octokit.rest.checks.update({
			owner,
			repo,
			check_run_id: id,
			output: {
				title,
				summary,
				annotations: batch
			}
		});
	}
	return address;
}
function batchesOf(annotations) {
	const batches = [];
	for (let at = 0; at < annotations.length; at += 50) batches.push(annotations.slice(at, at + 50));
	return batches;
}

// build/src/github/code-scanning.js
const firstPauseMs = 1e3;
const longestPauseMs = 8e3;
async function uploadSarif({ octokit, owner, repo }, upload, waiting) {
	const { data } = await octokit.rest.codeScanning.uploadSarif({
		owner,
		repo,
		commit_sha: upload.commit,
		ref: upload.ref,
		sarif: (0, node_zlib.gzipSync)(upload.text).toString("base64"),
		started_at: upload.startedAt.toISOString(),
		tool_name: "Leakline"
	});
	const id = data.id;
	if (id === void 0) return {
		status: "pending",
		errors: []
	};
	let left = waiting.atMostMs;
	for (let pause = firstPauseMs; left >= pause; pause = Math.min(pause * 2, longestPauseMs)) {
		await waiting.pause(pause);
		left -= pause;
		const said = await processing({
			octokit,
			owner,
			repo
		}, id);
		if (said.status !== "pending") return said;
	}
	return {
		status: "pending",
		errors: []
	};
}
async function processing({ octokit, owner, repo }, id) {
	try {
		const { data } = await octokit.rest.codeScanning.getSarif({
			owner,
			repo,
			sarif_id: id
		});
		const errors = Array.isArray(data.errors) ? data.errors.map(String) : [];
		return {
			status: data.processing_status === "complete" || data.processing_status === "failed" ? data.processing_status : "pending",
			errors
		};
	} catch (error) {
		if (require_api_failure.failedAnswer(error).status === 404) return {
			status: "pending",
			errors: []
		};
		throw error;
	}
}

// build/src/github/pull-request-texts.js
const perPage = 100;
async function pullRequestTexts({ octokit, owner, repo }, number) {
	const where = {
		owner,
		repo,
		per_page: perPage
	};
	const of = `pull request ${number}`;
	const { data } = await octokit.rest.pulls.get({
		owner,
		repo,
		pull_number: number
	});
	const comments = await octokit.paginate(octokit.rest.issues.listComments, {
		...where,
		issue_number: number
	});
	const reviews = await octokit.paginate(octokit.rest.pulls.listReviews, {
		...where,
		pull_number: number
	});
	const inReviews = await octokit.paginate(octokit.rest.pulls.listReviewComments, {
		...where,
		pull_number: number
	});
	return [
		{
			label: `title of ${of}`,
			text: data.title
		},
		{
			label: `description of ${of}`,
			text: data.body ?? ""
		},
		...comments.map(({ id, body }) => ({
			label: `comment ${id} on ${of}`,
			text: body ?? ""
		})),
		...reviews.map(({ id, body }) => ({
			label: `review ${id} of ${of}`,
			text: body
		})),
		...inReviews.map(({ id, body }) => ({
			label: `review comment ${id} on ${of}`,
			text: body
		}))
	].filter(({ text }) => typeof text === "string" && text.trim() !== "");
}

// build/src/github/own-login.js
const workflowLogin = "github-actions[bot]";
async function ownLogin({ octokit }) {
	try {
		return (await octokit.rest.users.getAuthenticated()).data.login;
	} catch (error) {
		if (!require_api_failure.isRefusal(error)) throw error;
	}
	try {
		const login = (await octokit.graphql("query { viewer { login } }")).viewer?.login;
		return typeof login === "string" && login !== "" ? login : workflowLogin;
	} catch {
		return workflowLogin;
	}
}

// build/src/github/review.js
async function tellReview(api, pullRequest, commit, comments) {
	const { octokit, owner, repo } = api;
	const known = await ownComments(api, pullRequest);
	const fresh = comments.filter(({ path, mark }) => !known.some((one) => one.path === path && one.body.startsWith(mark)));
	if (fresh.length === 0) return 0;
	await octokit.rest.pulls.createReview({
		owner,
		repo,
		pull_number: pullRequest,
		commit_id: commit,
		event: "COMMENT",
		comments: fresh.map(({ path, startLine, line, text }) => ({
			path,
			body: text,
			line,
			side: "RIGHT",
			...startLine === line ? {} : {
				start_line: startLine,
				start_side: "RIGHT"
			}
		}))
	});
	return fresh.length;
}
async function ownComments(api, pullRequest) {
	const { octokit, owner, repo } = api;
	const login = await ownLogin(api);
	const where = {
		owner,
		repo,
		pull_number: pullRequest,
		per_page: 100
	};
	return (await octokit.paginate(octokit.rest.pulls.listReviewComments, where)).filter(({ user }) => user?.login === login);
}

// build/src/github/sticky-comment.js
async function keepComment(api, { number, mark, text }) {
	const { octokit, owner, repo } = api;
	const known = await ownComment(api, number, mark);
	const body = text(known !== null);
	if (body === null) return known === null ? "none" : "kept";
	if (known === null) {
		await octokit.rest.issues.createComment({
			owner,
			repo,
			issue_number: number,
			body
		});
		return "made";
	}
	if (known.body === body) return "kept";
	await octokit.rest.issues.updateComment({
		owner,
		repo,
		comment_id: known.id,
		body
	});
	return "changed";
}
async function ownComment(api, number, mark) {
	const { octokit, owner, repo } = api;
	const login = await ownLogin(api);
	const pages = octokit.paginate.iterator(octokit.rest.issues.listComments, {
		owner,
		repo,
		issue_number: number,
		per_page: 100
	});
	for await (const { data } of pages) for (const { id, body = "", user } of data) if (user?.login === login && body.startsWith(mark)) return {
		id,
		body: body.replaceAll("\r\n", "\n")
	};
	return null;
}

// build/src/report/check-annotations.js
const levels = {
	error: "failure",
	warning: "warning",
	notice: "notice"
};
function toCheckAnnotations(report, at) {
	return report.findings.filter((finding) => require_scan.isInHead(finding)).toSorted(require_scan.compareFindings).slice(0, require_scan.checkAnnotationsMax).flatMap((finding) => {
		const { level, title, message, path, region } = require_action.annotationOf(report, finding);
		if (path === null || region === null) return [];
		const { startLine, endLine, startColumn, endColumn } = region;
		return {
			path: at(path),
			start_line: startLine,
			end_line: endLine,
			...startColumn === void 0 ? {} : { start_column: startColumn },
			...endColumn === void 0 ? {} : { end_column: endColumn },
			annotation_level: levels[level],
			title,
			message
		};
	});
}

// build/src/report/comment.js
const commentMark = "<!-- leakline: one comment, kept up to date -->";
function toComment(report, isKnown, options = {}) {
	if (require_scan.leakCount(report) === 0 && report.complete) {
		if (!isKnown) return null;
		return `${commentMark}\n## Leakline\n\n✅ **Resolved:** the latest commits of this pull request hold no leak.\n`;
	}
	const bytesMax = require_scan.commentCharactersMax - 47 - 1;
	return `${commentMark}\n${require_action.toSummary(report, {
		...options,
		bytesMax
	})}`;
}

// build/src/report/review-comment.js
function reviewMark({ patternId, lineHash }) {
	return `<!-- leakline ${patternId} ${lineHash} -->`;
}
function toReviewComment(report, finding, suggestion) {
	const pattern = report.patterns.get(finding.patternId);
	const text = [
		`${require_scan.whatWasFound(finding)}.`,
		require_scan.whySentence(finding),
		pattern === void 0 ? "" : require_scan.sentence(require_suppressions.remedyOf(pattern)),
		"Taking it out of the line is not enough: whoever could read this commit has it."
	].filter((one) => one !== "").join(" ");
	return `${reviewMark(finding)}\n${require_suppressions.markdownText(text)}\n${suggestion === null ? "" : fenced(suggestion)}`;
}
function fenced(line) {
	const rows = line.match(/`+/g) ?? [];
	const fence = "`".repeat(Math.max(3, ...rows.map((row) => row.length + 1)));
	return `\n${fence}suggestion\n${line}\n${fence}\n`;
}

// build/src/action/told-to-github.js
const tellingMsMax = 3e5;
async function tellGithub(report, inputs, side) {
	const api = require_api_failure.repositoryApi(side.place, side.repository, { allMsMax: tellingMsMax });
	if (api === null) return;
	const asked = {
		...side,
		api
	};
	await told("code scanning", "security-events: write", inputs.uploadSarif, () => tellCodeScanning(report, inputs, asked));
	await told("a check run", "checks: write", inputs.checkRun, () => tellChecks(report, inputs, asked));
	if (inputs.comment) await told("a comment", "pull-requests: write", "true", () => tellPullRequest(report, asked));
	if (inputs.review) await told("a review", "pull-requests: write", "true", () => tellLines(report, asked));
}
async function givenTexts(place, repository, pullRequest, notices) {
	const api = require_api_failure.repositoryApi(place, repository);
	if (api === null) return [];
	try {
		return await pullRequestTexts(api, pullRequest);
	} catch (error) {
		const hint = require_api_failure.isRefusal(error) ? " It takes the permission pull-requests: read." : "";
		notices.push(`What was written about the pull request was not scanned: ${require_api_failure.apiFailure(error)}.${hint}`);
		return [];
	}
}
async function told(what, permission, wish, tell) {
	if (wish === "false") return;
	try {
		const said = await tell();
		if (said !== null) require_action.info(said);
	} catch (error) {
		const sentence = `Leakline could not tell ${what}: ${require_api_failure.apiFailure(error)}.${require_api_failure.isRefusal(error) ? ` It takes the permission ${permission}.` : ""}`;
		if (wish === "auto" && require_api_failure.isRefusal(error)) require_action.info(sentence);
		else require_action.notice(sentence);
	}
}
const processingMsMax = 6e4;
async function tellCodeScanning(report, { uploadSarif: wish }, { api, subject, sarif, startedAt, partial }) {
	const { commit, ref, pullRequest } = subject;
	if (commit === null || ref === "") return null;
	if (wish === "auto" && report.scan.kind === "diff" && pullRequest === null) return "Code scanning is not told of one push: the next one would close its alerts. Scan the history or the tree for them.";
	if (wish === "auto" && ref.startsWith("refs/heads/gh-readonly-queue/")) return "Code scanning is not told of a merge group: GitHub removes its branch.";
	if (wish === "auto" && partial) return "Code scanning is not told of a part of a history (since, until, cache): it would close the alerts of the rest.";
	if (!report.complete) return "Code scanning is not told of an incomplete scan: it would close the alerts of what was not scanned.";
	const { status, errors } = await uploadSarif(api, {
		text: sarif,
		commit,
		ref,
		startedAt
	}, {
		atMostMs: processingMsMax,
		pause: node_timers_promises.setTimeout
	});
	if (status === "failed") {
		const why = errors.map((error) => require_scan.visibleCut(error, 300)).join("; ");
		require_action.notice(`Code scanning did not take the report${why === "" ? "" : `: ${why}`}.`);
		return null;
	}
	return status === "complete" ? `Code scanning has the report, for ${require_scan.visibleCut(ref, 300)}.` : `Code scanning was given the report for ${require_scan.visibleCut(ref, 300)}, and is still at work on it.`;
}
const checkSummaryBytesMax = 65e3;
async function tellChecks(report, { checkRun: wish }, { api, subject, failed, at, linkTo }) {
	const { commit } = subject;
	if (commit === null || wish === "auto" && !isCut(report)) return null;
	const address = await tellCheckRun(api, {
		commit,
		name: "Leakline",
		conclusion: failed ? "failure" : passedConclusion(report),
		title: require_scan.verdict(report),
		summary: require_action.toSummary(report, {
			linkTo,
			bytesMax: checkSummaryBytesMax
		}),
		annotations: toCheckAnnotations(report, at)
	});
	return address === null ? null : `The check run with all annotations: ${require_scan.visibleCut(address, 500)}`;
}
function passedConclusion(report) {
	return require_scan.leakCount(report) > 0 ? "neutral" : "success";
}
function isCut(report) {
	return require_action.toAnnotations(report).some(({ isRest }) => isRest);
}
async function tellPullRequest(report, { api, subject, linkTo }) {
	if (subject.pullRequest === null) return null;
	const done = await keepComment(api, {
		number: subject.pullRequest,
		mark: commentMark,
		text: (isKnown) => toComment(report, isKnown, { linkTo })
	});
	return done === "made" || done === "changed" ? `The comment on the pull request was ${done}.` : null;
}
const lineCommentsMax = 30;
async function tellLines(report, { api, subject, at, cleanLine }) {
	const { pullRequest, commit } = subject;
	if (pullRequest === null || commit === null) return null;
	const shown = report.findings.filter((finding) => finding.shownBy === "net" && finding.severity !== "note");
	const comments = [];
	for (const finding of shown.toSorted(require_scan.compareFindings).slice(0, lineCommentsMax)) {
		const path = require_suppressions.shownPath(finding);
		const { startLine, endLine } = require_suppressions.shownRegion(finding);
		const kin = shown.filter((one) => require_suppressions.shownPath(one) === path && require_suppressions.shownRegion(one).startLine === startLine);
		const suggestion = startLine === endLine ? await cleanLine(path, kin.map(require_suppressions.shownRegion)) : null;
		comments.push({
			path: at(path),
			startLine,
			line: endLine,
			mark: reviewMark(finding),
			text: toReviewComment(report, finding, suggestion)
		});
	}
	const count = await tellReview(api, pullRequest, commit, comments);
	return count === 0 ? null : `The review has ${require_scan.amount(count, "comment")} on lines of the pull request.`;
}

exports.givenTexts = givenTexts;
exports.tellGithub = tellGithub;