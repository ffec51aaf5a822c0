const require_scan = require("./scan.js");
const require_suppressions = require("./suppressions.js");
let node_os = require("node:os");

// build/src/report/json.js
const formatVersion = 1;
function jsonReport(report) {
	const { commits, blobs, bytes, binaries, windowed, skips } = report.coverage;
	const value = {
		formatVersion,
		tool: {
			name: report.tool.name,
			version: report.tool.version
		},
		scan: {
			kind: report.scan.kind,
			target: report.scan.target,
			chosenBy: report.scan.chosenBy
		},
		complete: report.complete,
		interruption: report.interruption,
		coverage: {
			commits,
			blobs,
			bytes,
			binaries,
			windowed,
			skipped: skips.map(({ reason, what, detail }) => ({
				reason,
				what,
				detail: detail ?? null
			}))
		},
		counts: require_scan.countBySeverity(report.findings),
		notes: report.notes,
		findings: report.findings.map(findingValue),
		suppressed: report.suppressed.map((finding) => ({
			...findingValue(finding),
			suppression: suppressionValue(finding.suppression)
		})),
		unusedSuppressions: report.unusedSuppressions.map(({ by, where, why }) => ({
			by,
			where,
			why
		})),
		notices: report.notices,
		elapsedSeconds: Math.round(report.elapsedSeconds * 1e3) / 1e3
	};
	return `${require_suppressions.jsonText(value, 2)}\n`;
}
function findingValue(finding) {
	const { provenance } = finding;
	const committed = provenance.kind === "commit";
	const head = require_suppressions.headRegion(finding);
	return {
		kind: finding.kind,
		patternId: finding.patternId,
		title: finding.title,
		severity: finding.severity,
		confidence: finding.confidence,
		reason: finding.reason,
		subject: finding.subject,
		redacted: finding.redacted,
		path: finding.path,
		...place(finding.region),
		fingerprint: finding.fingerprint,
		shownBy: finding.shownBy,
		object: finding.object,
		reach: provenance.kind === "uncommitted" ? null : provenance.reach,
		commit: committed ? commitValue(provenance.first, provenance.firstPath) : null,
		inHead: committed ? provenance.inHead : null,
		whereabouts: finding.whereabouts === null ? null : whereaboutsValue(finding.whereabouts),
		head: head === null ? null : {
			path: finding.headPath ?? finding.path,
			...place(head)
		}
	};
}
function suppressionValue({ by, state, reason, who, until, where }) {
	return {
		by,
		state,
		reason,
		who,
		until,
		where
	};
}
function commitValue({ oid, author, date }, path) {
	return {
		oid,
		author,
		date,
		path
	};
}
function whereaboutsValue({ paths, containedIn, inHistoryOf, heldBy, arrivals }) {
	return {
		paths,
		containedIn,
		inHistoryOf,
		heldBy,
		arrivals: arrivals === null ? null : {
			count: arrivals.count,
			list: arrivals.list.map(({ commit, path }) => commitValue(commit, path))
		}
	};
}
function place({ startLine, startColumn, endLine, endColumn }) {
	return {
		line: startLine,
		column: startColumn,
		endLine,
		endColumn
	};
}

// build/src/report/path-uri.js
function pathToUri(path) {
	if (path === "") return "unnamed";
	if (path.startsWith("/")) return `%2F${segmentsToUri(path.slice(1))}`;
	return segmentsToUri(path);
}
function segmentsToUri(path) {
	return path.split("/").map(segmentToUri).join("/");
}
function segmentToUri(segment) {
	if (segment === ".") return "%252E";
	if (segment === "..") return "%252E%252E";
	return encodeURIComponent(require_suppressions.wellFormedText(segment));
}

// build/src/report/sarif-rule.js
const nameCharactersMax = 255;
const descriptionCharactersMax = 1024;
const levels = {
	critical: "error",
	high: "error",
	medium: "warning",
	low: "warning",
	note: "note"
};
const scores = {
	critical: "9.5",
	high: "8.0",
	medium: "5.5",
	low: "2.5"
};
const problemSeverities = {
	critical: "error",
	high: "error",
	medium: "warning",
	low: "warning",
	note: "recommendation"
};
const weaknesses = {
	"infrastructure-secret": "external/cwe/cwe-798",
	credential: "external/cwe/cwe-798",
	"private-address": "external/cwe/cwe-497",
	"internal-host": "external/cwe/cwe-497",
	"secret-file": "external/cwe/cwe-538"
};
function ruleId(pattern, severity) {
	return severity === pattern.severity ? pattern.id : `${pattern.id}/${severity}`;
}
function toRule(pattern, severity) {
	const own = severity === pattern.severity;
	const title = plain(pattern.title, pattern.id) + (own ? "" : ` (${severity})`);
	const description = plain(require_suppressions.meaningOf(pattern), title);
	const helpUri = pattern.references.map(require_suppressions.webAddress).find((address) => address !== null);
	const score = scores[severity];
	return {
		id: ruleId(pattern, severity),
		name: ruleName(ruleId(pattern, severity)),
		shortDescription: { text: require_scan.cut(title, descriptionCharactersMax) },
		fullDescription: { text: require_scan.cut(description, descriptionCharactersMax) },
		help: {
			text: helpText(pattern, description),
			markdown: helpMarkdown(pattern, title, description)
		},
		...helpUri === void 0 ? {} : { helpUri },
		defaultConfiguration: { level: levels[severity] },
		properties: {
			tags: ruleTags(pattern),
			precision: pattern.confidence,
			"problem.severity": problemSeverities[severity],
			...score === void 0 ? {} : { "security-severity": score }
		}
	};
}
function ruleName(id) {
	const name = id.split(/[^A-Za-z0-9]+/).filter((word) => word !== "").map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
	return require_scan.cut(name === "" ? "Leak" : name, nameCharactersMax);
}
function ruleTags(pattern) {
	const own = (pattern.tags ?? []).map(require_scan.visibleText).filter((tag) => tag !== "");
	return [.../* @__PURE__ */ new Set([
		"security",
		pattern.family,
		weaknesses[pattern.family],
		...own
	])].slice(0, 20);
}
function helpText(pattern, description) {
	const references = pattern.references.map((reference) => `- ${require_scan.visibleText(reference)}`);
	return [
		description,
		...pattern.remedy === "" ? [] : [`How to make it harmless: ${require_scan.visibleText(require_suppressions.remedyOf(pattern))}`],
		...references.length === 0 ? [] : [`References:\n${references.join("\n")}`]
	].join("\n\n");
}
function helpMarkdown(pattern, title, description) {
	const references = pattern.references.map((reference) => `- ${require_suppressions.markdownAddress(reference)}`);
	const secret = pattern.family !== "private-address" && pattern.family !== "internal-host";
	return [
		`## ${require_suppressions.markdownText(title)}`,
		require_suppressions.markdownText(description),
		...pattern.remedy === "" ? [] : [`### How to make it harmless\n\n${require_suppressions.markdownText(pattern.remedy)}`],
		...secret ? [`### Why deleting the line is not enough\n\n${whyDeletingFails}`] : [],
		...references.length === 0 ? [] : [`### References\n\n${references.join("\n")}`]
	].join("\n\n");
}
const whyDeletingFails = "The value stays in the history, in forks, clones and caches. Take it as known to strangers: make it worthless first, then take it out of the files.";
function plain(text, fallback) {
	const line = require_scan.visibleText(text).trim();
	return line === "" ? fallback : line;
}

// build/src/report/sarif-result.js
const sourceRoot = "%SRCROOT%";
const severityRanks = {
	critical: 90,
	high: 70,
	medium: 50,
	low: 30,
	note: 10
};
const confidenceRanks = {
	high: 9,
	medium: 5,
	low: 0
};
function toResult(finding, ruleId, ruleIndex, prefix) {
	const path = require_suppressions.shownPath(finding);
	return {
		ruleId,
		ruleIndex,
		level: levels[finding.severity],
		message: { text: messageText(finding) },
		locations: [{
			physicalLocation: {
				artifactLocation: {
					uri: pathToUri(prefix === "" ? path : `${prefix}/${path}`),
					uriBaseId: sourceRoot
				},
				region: { ...require_suppressions.shownRegion(finding) }
			},
			...logicalLocations(finding)
		}],
		partialFingerprints: {
			primaryLocationLineHash: finding.lineHash,
			"leakline/v1": finding.fingerprint
		},
		rank: severityRanks[finding.severity] + confidenceRanks[finding.confidence],
		properties: resultProperties(finding)
	};
}
function logicalLocations({ kind, object, path }) {
	if (kind === "file") return {};
	return { logicalLocations: [{
		kind,
		name: require_scan.visibleText(path),
		...object === null ? {} : { fullyQualifiedName: object }
	}] };
}
function messageText(finding) {
	return [
		`${require_scan.whatWasFound(finding)}.`,
		require_scan.whySentence(finding),
		require_scan.placeSentence(finding),
		...finding.shownBy === "commit" ? ["It was added and taken out again within this range."] : [],
		require_scan.provenanceSentence(finding),
		require_scan.sentence(require_suppressions.whereaboutsClause(finding)),
		...finding.kind !== "file" || require_scan.isInHead(finding) ? [] : ["The line is that of the commit, not of HEAD."]
	].filter((text) => text !== "").join(" ").replace(/[[\]]/g, "\\$&").replace(/[{}]/g, "$&$&");
}
function resultProperties(finding) {
	const { kind, object, provenance, whereabouts } = finding;
	return {
		kind,
		severity: finding.severity,
		confidence: finding.confidence,
		shownBy: finding.shownBy,
		...finding.subject === null || finding.subject === "" ? {} : { subject: require_scan.visibleText(finding.subject) },
		...object === null ? {} : { object },
		...provenance.kind === "uncommitted" ? {} : { reach: provenance.reach },
		...provenance.kind === "commit" ? {
			...provenance.inHead === null ? {} : { inHead: provenance.inHead },
			regionOf: require_suppressions.isShownInHead(finding) ? "HEAD" : "first commit",
			firstCommit: firstCommit(provenance.first)
		} : {},
		...whereabouts === null ? {} : {
			paths: names(whereabouts.paths),
			inHistoryOf: refs(whereabouts.inHistoryOf),
			heldBy: refs(whereabouts.heldBy)
		}
	};
}
const namedRefs = /* @__PURE__ */ new WeakMap();
function refs(lists) {
	const known = namedRefs.get(lists) ?? names(require_suppressions.refNames(lists));
	namedRefs.set(lists, known);
	return known;
}
function names({ count, names: listed }) {
	return {
		count,
		names: listed.map(require_scan.visibleText)
	};
}
function firstCommit(commit) {
	const author = require_scan.visibleText(commit.author);
	return {
		oid: commit.oid,
		date: require_scan.visibleText(commit.date),
		...author === "" ? {} : { author }
	};
}

// build/src/report/sarif.js
const skipNotificationsMax = 100;
const homePage = "https://github.com/leakline/leakline";
const estimatedCompression = 3;
function sarifText(report, options = {}) {
	let kept = Math.min(toldOf(report, options).length, require_scan.sarifResultsMax);
	for (;;) {
		const text = `${require_suppressions.jsonText(sarifOf(report, options, kept), 2)}\n`;
		const size = uploadBytes(text, options);
		if (size <= 10485760 || kept === 0) return text;
		kept = Math.floor(Math.min(kept - 1, kept * .95 * require_scan.sarifGzipBytesMax / size));
	}
}
function uploadBytes(text, options) {
	const bytes = Buffer.byteLength(text, "utf8");
	if (bytes <= 10485760) return bytes;
	return options.gzipBytes === void 0 ? bytes / estimatedCompression : options.gzipBytes(text);
}
function sarifOf(report, options, resultsMax) {
	return {
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs: [toRun(report, toldOf(report, options).slice(0, Math.max(0, resultsMax)), options)]
	};
}
function toldOf({ findings, suppressed }, options) {
	const known = options.suppressed === true ? suppressed : [];
	return [...findings.toSorted(require_scan.compareFindings), ...known.toSorted(require_scan.compareFindings)];
}
function toRun(report, findings, options) {
	const rules = rulesOf(report, findings);
	const indexes = new Map(rules.map((rule, index) => [rule.id, index]));
	const { coverage, scan, tool } = report;
	return {
		tool: { driver: {
			name: tool.name,
			semanticVersion: tool.version,
			informationUri: homePage,
			rules
		} },
		automationDetails: { id: categoryId(options.category ?? `leakline/${scan.kind}`) },
		originalUriBaseIds: { [sourceRoot]: { description: { text: "The root of what was scanned." } } },
		columnKind: "utf16CodeUnits",
		invocations: [toInvocation(report, toldOf(report, options).length - findings.length)],
		results: findings.map((finding) => {
			const id = ruleId(patternOf(report, finding), finding.severity);
			const result = toResult(finding, id, indexes.get(id) ?? 0, options.prefix ?? "");
			return "suppression" in finding ? {
				...result,
				suppressions: [toSuppression(finding.suppression)]
			} : result;
		}),
		properties: {
			scan: scan.kind,
			coverage: {
				complete: report.complete,
				commits: coverage.commits,
				blobs: coverage.blobs,
				bytes: coverage.bytes,
				skipped: Object.fromEntries(require_scan.skipCounts(coverage))
			},
			suppressed: report.suppressed.length
		}
	};
}
function rulesOf(report, findings) {
	const rules = /* @__PURE__ */ new Map();
	for (const finding of findings) {
		const pattern = patternOf(report, finding);
		const id = ruleId(pattern, finding.severity);
		if (!rules.has(id)) rules.set(id, toRule(pattern, finding.severity));
	}
	return [...rules.values()].sort((a, b) => require_scan.compareText(a.id, b.id));
}
function categoryId(category) {
	const name = require_scan.visibleText(category).replace(/\/+$/, "");
	return `${name === "" ? "leakline" : name}/`;
}
function patternOf(report, finding) {
	return report.patterns.get(finding.patternId) ?? unknownPattern(finding);
}
function unknownPattern({ patternId, title, severity, confidence }) {
	return {
		kind: "file",
		path: /(?!)/,
		id: patternId,
		family: "credential",
		title,
		description: title,
		remedy: "",
		severity,
		confidence,
		references: [],
		examples: {
			match: [],
			skip: []
		}
	};
}
function toInvocation(report, leftOut) {
	const { skips } = report.coverage;
	const notices = report.notices.map(require_scan.visibleText).filter((text) => text.trim() !== "");
	const unlisted = skips.length - skipNotificationsMax;
	const { interruption } = report;
	const notifications = [
		...interruption === null ? [] : [notification("error", require_scan.interruptionSentence(interruption))],
		...leftOut > 0 ? [notification("warning", leftOutText(leftOut, report.findings.length))] : [],
		...[require_suppressions.suppressedClause(report), require_suppressions.unusedClause(report)].filter((text) => text !== "").map((text) => notification("note", require_scan.sentence(text))),
		...report.unusedSuppressions.slice(0, skipNotificationsMax).map(unusedNotification),
		...notices.map((text) => notification("note", text)),
		...require_scan.skipsByWeight(report.coverage).slice(0, skipNotificationsMax).map(skipNotification),
		...unlisted > 0 ? [notification("note", `${require_scan.amount(unlisted, "more thing")} not scanned.`)] : []
	];
	return {
		executionSuccessful: report.complete,
		...interruption === null ? {} : { exitSignalName: require_scan.visibleText(interruption.by) },
		...notifications.length === 0 ? {} : { toolExecutionNotifications: notifications }
	};
}
function leftOutText(leftOut, all) {
	return `${`${require_scan.grouped(leftOut)} of ${require_scan.amount(all, "finding")}`} left out, the mildest: code scanning takes no more in one file.`;
}
function toSuppression(suppression) {
	return {
		kind: suppression.by === "comment" ? "inSource" : "external",
		status: "accepted",
		justification: require_suppressions.suppressionWords(suppression)
	};
}
function unusedNotification(unused) {
	const [place, why] = require_suppressions.unusedWords(unused);
	return notification("note", require_scan.sentence(`without effect: ${require_scan.visibleCut(place, 500)}, ${why}`));
}
function skipNotification(skip) {
	const detail = skip.detail === void 0 ? "" : ` (${require_scan.visibleCut(skip.detail, 500)})`;
	const text = require_scan.sentence(`not scanned, ${require_scan.skipWord(skip.reason)}: ${require_scan.visibleCut(skip.what, 500)}${detail}`);
	return notification(require_scan.incompleteReasons.has(skip.reason) ? "error" : "note", text);
}
function notification(level, text) {
	return {
		level,
		message: { text: text.replace(/[[\]]/g, "\\$&").replace(/[{}]/g, "$&$&") }
	};
}

// build/src/report/terminal-style.js
const codes = {
	bold: "1",
	dim: "2",
	green: "32",
	yellow: "33",
	critical: "1;31",
	high: "31",
	medium: "33",
	low: "36",
	note: "2"
};
function painter(colour) {
	if (!colour) return (_style, text) => text;
	return (style, text) => text === "" ? "" : `\x1b[${codes[style]}m${text}\x1b[0m`;
}
function wrapped(text, width) {
	const lines = [];
	let line = "";
	for (const word of text.split(" ")) if (line !== "" && line.length + 1 + word.length > width) {
		lines.push(line);
		line = word;
	} else line = line === "" ? word : `${line} ${word}`;
	return line === "" ? lines : [...lines, line];
}

// build/src/report/text.js
const pathCharactersShown = 400;
function textReport(report, options) {
	const page = {
		paint: painter(options.colour),
		width: Math.max(40, options.width ?? 100)
	};
	return [
		...fileBlocks(report, page),
		remedyBlock(report, page),
		...options.suppressed === true ? [suppressedBlock(report, page)] : [],
		unusedBlock(report, page),
		skipBlock(report, page),
		noticeBlock(report, page),
		endBlock(report, page)
	].filter((lines) => lines.length > 0).map((lines) => `${lines.join("\n")}\n`).join("\n");
}
function fileBlocks(report, page) {
	const byPath = /* @__PURE__ */ new Map();
	for (const finding of report.findings) {
		const path = require_suppressions.shownPath(finding);
		const list = byPath.get(path);
		if (list === void 0) byPath.set(path, [finding]);
		else list.push(finding);
	}
	const placeWidth = report.findings.map((finding) => placeOf(finding).length).reduce((widest, length) => Math.max(widest, length), 0);
	return [...byPath].map(([path, findings]) => [page.paint("bold", require_scan.visibleCut(path, pathCharactersShown)), ...findings.flatMap((finding) => findingLines(finding, placeWidth, page))]);
}
function findingLines(finding, placeWidth, page) {
	const place = placeOf(finding).padStart(placeWidth);
	const severity = finding.severity.padEnd(8);
	const indent = " ".repeat(placeWidth + severity.length + 6);
	const { paint } = page;
	const details = [
		[finding.subject ?? "", finding.redacted].filter((text) => text !== "").map((text) => require_scan.visibleCut(text, 200)).join("  "),
		...wrapped(require_scan.whySentence(finding), page.width - indent.length).map((line) => paint("dim", line)),
		...historyLines(finding).map((line) => paint("dim", line))
	];
	return [`  ${paint("dim", place)}  ${paint(finding.severity, severity)}  ${require_scan.visibleText(finding.title)}`, ...details.filter((line) => line !== "").map((line) => indent + line)];
}
function placeOf(finding) {
	const { startLine, startColumn } = require_suppressions.shownRegion(finding);
	return `${startLine}:${startColumn}`;
}
function historyLines(finding) {
	const within = finding.shownBy === "commit" ? " (added and taken out again within this range)" : "";
	const origin = require_scan.originWords(finding);
	return [
		origin === "" ? "" : `${origin}${within}`,
		require_suppressions.whereaboutsClause(finding),
		...require_suppressions.arrivalLines(finding)
	];
}
function remedyBlock(report, page) {
	const ids = new Set(report.findings.toSorted(require_scan.compareFindings).map((finding) => finding.patternId));
	const lines = [];
	for (const id of ids) {
		const pattern = report.patterns.get(id);
		if (pattern === void 0 || pattern.remedy === "") continue;
		const remedy = require_scan.visibleText(require_suppressions.remedyOf(pattern));
		lines.push(`  ${require_scan.visibleText(pattern.title)}`);
		lines.push(...wrapped(remedy, page.width - 4).map((line) => `    ${page.paint("dim", line)}`));
	}
	return lines.length === 0 ? [] : [page.paint("bold", "How to make them harmless"), ...lines];
}
function suppressedBlock({ suppressed }, page) {
	if (suppressed.length === 0) return [];
	const lines = suppressed.map((finding) => {
		const { startLine, startColumn } = require_suppressions.shownRegion(finding);
		return [`  ${`${require_scan.visibleCut(require_suppressions.shownPath(finding), pathCharactersShown)}:${startLine}:${startColumn}`}  ${`${require_scan.visibleText(finding.title)} ${require_scan.visibleText(finding.redacted)}`}`, `    ${page.paint("dim", require_suppressions.suppressionWords(finding.suppression))}`];
	});
	return [page.paint("bold", "Suppressed"), ...lines.flat()];
}
function unusedBlock(report, page) {
	const { unusedSuppressions: unused } = report;
	if (unused.length === 0) return [];
	const listed = unused.slice(0, 20).map(require_suppressions.unusedWords);
	const rest = unused.length - listed.length;
	return [
		page.paint("bold", require_suppressions.unusedClause(report)),
		...listed.map(([place, why]) => `  ${require_scan.visibleCut(place, pathCharactersShown)}  ${page.paint("dim", why)}`),
		...rest > 0 ? [page.paint("dim", `  and ${require_scan.grouped(rest)} more; --format json lists them all`)] : []
	];
}
function skipBlock(report, page) {
	const { skips } = report.coverage;
	if (skips.length === 0) return [];
	const listed = require_scan.skipsByWeight(report.coverage).slice(0, 20);
	const words = listed.map((skip) => require_scan.skipWord(skip.reason));
	const wordWidth = words.reduce((widest, word) => Math.max(widest, word.length), 0);
	const rest = skips.length - listed.length;
	return [
		page.paint("bold", `Not scanned: ${require_scan.skipList(report.coverage)}`),
		...listed.map((skip, index) => {
			const word = (words[index] ?? "").padEnd(wordWidth);
			const detail = skip.detail === void 0 ? "" : ` (${require_scan.visibleCut(skip.detail, 200)})`;
			return `  ${require_scan.leavesIncomplete(skip) ? page.paint("yellow", word) : page.paint("dim", word)}  ${require_scan.visibleCut(skip.what, pathCharactersShown)}${page.paint("dim", detail)}`;
		}),
		...rest > 0 ? [page.paint("dim", `  and ${require_scan.grouped(rest)} more; --format json lists them all`)] : []
	];
}
function noticeBlock(report, page) {
	return report.notices.filter((text) => text.trim() !== "").flatMap((text) => wrapped(`Note: ${require_scan.sentence(require_scan.visibleText(text.trim()))}`, page.width)).map((line) => page.paint("yellow", line));
}
function endBlock(report, page) {
	const { scan } = report;
	const chosen = scan.chosenBy === "" ? "" : `, ${require_scan.visibleCut(scan.chosenBy, 300)}`;
	const range = `${scan.kind === "staged" || scan.kind === "stdin" ? "" : `${scan.kind} of `}${require_scan.visibleCut(scan.target, 300)}${chosen}`;
	const coverage = `Scanned ${require_scan.scanned(report)} in ${require_scan.duration(report.elapsedSeconds)} (${range}).`;
	const known = require_suppressions.suppressedClause(report);
	const ended = report.interruption === null ? "" : require_scan.interruptionSentence(report.interruption);
	const adopt = isFirstOfMany(report) ? "As many as these can be written down at once, so that scans tell of what is new alone: leakline baseline create" : "";
	return [
		...wrapped(ended, page.width).filter((line) => line !== "").map((line) => page.paint("yellow", line)),
		...wrapped(coverage, page.width).map((line) => page.paint("dim", line)),
		...[known === "" ? "" : `${known}.`, adopt].flatMap((text) => wrapped(text, page.width).flatMap((line) => line === "" ? [] : [page.paint("dim", line)])),
		page.paint(verdictStyle(report), require_scan.verdict(report))
	];
}
const manyLeaks = 50;
function isFirstOfMany(report) {
	const { scan, complete, baselineUse } = report;
	return scan.kind === "history" && complete && baselineUse === null && require_scan.leakCount(report) >= manyLeaks;
}
function verdictStyle(report) {
	if (require_scan.leakCount(report) > 0) return require_scan.worst(report) ?? "critical";
	return report.complete ? "green" : "yellow";
}

// build/src/scan/end-signals.js
function listenForEnd(host, onFirst) {
	const names = host.platform === "win32" ? ["SIGINT", "SIGBREAK"] : ["SIGINT", "SIGTERM"];
	const controller = new AbortController();
	const listeners = names.map((name) => {
		const listener = () => {
			if (controller.signal.aborted) {
				close();
				if (host.platform === "win32") host.exit(statusOfSignal(name));
				else host.kill(host.pid, name);
				return;
			}
			controller.abort(name);
			onFirst(name);
		};
		return {
			name,
			listener
		};
	});
	function close() {
		for (const { name, listener } of listeners) host.off(name, listener);
	}
	for (const { name, listener } of listeners) host.on(name, listener);
	return {
		signal: controller.signal,
		close
	};
}
function statusOfSignal(name) {
	return 128 + ({
		...node_os.constants.signals,
		SIGBREAK: 21
	}[name] ?? 0);
}

// build/src/scan/progress-meter.js
const smoothingSeconds = 10;
const guessAfterSeconds = 2;
const sampleSeconds = .1;
var SmoothedRate = class {
	value = 0;
	weight = 0;
	add(amount, seconds) {
		const keep = Math.exp(-seconds / smoothingSeconds);
		this.value = this.value * keep + amount / seconds * (1 - keep);
		this.weight = this.weight * keep + (1 - keep);
	}
	get perSecond() {
		return this.weight === 0 ? null : this.value / this.weight;
	}
};
var ProgressMeter = class {
	phase = "";
	phaseBegan = 0;
	seen = null;
	bytes = new SmoothedRate();
	count = new SmoothedRate();
	observe(state, seconds) {
		const { seen } = this;
		if (seen === null || state.phase !== this.phase) {
			this.phase = state.phase;
			this.phaseBegan = seconds;
			this.bytes = new SmoothedRate();
			this.count = new SmoothedRate();
			this.seen = {
				seconds,
				state
			};
		} else if (seconds - seen.seconds >= sampleSeconds) {
			this.bytes.add(Math.max(0, state.bytes - seen.state.bytes), seconds - seen.seconds);
			this.count.add(Math.max(0, state.done - seen.state.done), seconds - seen.seconds);
			this.seen = {
				seconds,
				state
			};
		}
		const guessed = seconds - this.phaseBegan >= guessAfterSeconds;
		return {
			bytesPerSecond: this.bytes.perSecond,
			secondsLeft: guessed ? this.secondsLeft(state) : null
		};
	}
	secondsLeft(state) {
		const { bytesTotal = null, total } = state;
		const [left, rate] = bytesTotal !== null && bytesTotal > 0 ? [bytesTotal - state.bytes, this.bytes.perSecond] : [(total ?? NaN) - state.done, this.count.perSecond];
		if (Number.isNaN(left) || rate === null || rate <= 0) return null;
		return Math.max(0, left) / rate;
	}
};
function progressLine(state, seconds, pace) {
	const { bytesTotal = null, total } = state;
	const share = shareDone(state);
	const rate = pace.bytesPerSecond ?? 0;
	return [
		`${state.phase} ${require_scan.grouped(state.done)}` + (total === null ? "" : ` of ${require_scan.grouped(total)}`) + (share === null ? "" : ` (${Math.floor(100 * share)}%)`),
		state.bytes > 0 ? require_scan.byteSize(state.bytes) + (bytesTotal === null ? "" : ` of ${require_scan.byteSize(bytesTotal)}`) : "",
		rate > 0 ? `${require_scan.byteSize(rate)}/s` : "",
		`${require_scan.grouped(Math.floor(seconds))} s`,
		pace.secondsLeft === null ? "" : timeLeft(pace.secondsLeft)
	].filter((part) => part !== "").join(", ");
}
function shareDone({ done, total, bytes, bytesTotal = null }) {
	if (bytesTotal !== null && bytesTotal > 0) return Math.min(1, bytes / bytesTotal);
	return total !== null && total > 0 ? Math.min(1, done / total) : null;
}
function timeLeft(seconds) {
	if (seconds < 5) return "a few seconds left";
	if (seconds < 57.5) return `about ${Math.round(seconds / 5) * 5} s left`;
	const minutes = Math.round(seconds / 60);
	if (minutes < 60) return `about ${Math.max(1, minutes)} min left`;
	const tens = Math.round(minutes / 10) * 10;
	return `about ${require_scan.grouped(Math.floor(tens / 60))} h ${tens % 60} min left`;
}

// build/src/scan/progress-lines.js
const logTimes = {
	firstMs: 1e4,
	everyMs: 1e4,
	eachPhase: false
};
function progressLines(write, now, times) {
	const started = now();
	const meter = new ProgressMeter();
	let dueAt = started + times.firstMs;
	let phase = "";
	return { step(state) {
		const time = now();
		const seconds = (time - started) / 1e3;
		const pace = meter.observe(state, seconds);
		const begins = times.eachPhase && state.phase !== phase;
		phase = state.phase;
		if (time < dueAt && !begins) return;
		dueAt = time + times.everyMs;
		write(progressLine(state, seconds, pace));
	} };
}

Object.defineProperty(exports, "ProgressMeter", {
  enumerable: true,
  get: function () {
    return ProgressMeter;
  }
});
Object.defineProperty(exports, "jsonReport", {
  enumerable: true,
  get: function () {
    return jsonReport;
  }
});
Object.defineProperty(exports, "listenForEnd", {
  enumerable: true,
  get: function () {
    return listenForEnd;
  }
});
Object.defineProperty(exports, "logTimes", {
  enumerable: true,
  get: function () {
    return logTimes;
  }
});
Object.defineProperty(exports, "painter", {
  enumerable: true,
  get: function () {
    return painter;
  }
});
Object.defineProperty(exports, "pathToUri", {
  enumerable: true,
  get: function () {
    return pathToUri;
  }
});
Object.defineProperty(exports, "progressLine", {
  enumerable: true,
  get: function () {
    return progressLine;
  }
});
Object.defineProperty(exports, "progressLines", {
  enumerable: true,
  get: function () {
    return progressLines;
  }
});
Object.defineProperty(exports, "sarifText", {
  enumerable: true,
  get: function () {
    return sarifText;
  }
});
Object.defineProperty(exports, "sourceRoot", {
  enumerable: true,
  get: function () {
    return sourceRoot;
  }
});
Object.defineProperty(exports, "statusOfSignal", {
  enumerable: true,
  get: function () {
    return statusOfSignal;
  }
});
Object.defineProperty(exports, "textReport", {
  enumerable: true,
  get: function () {
    return textReport;
  }
});
Object.defineProperty(exports, "wrapped", {
  enumerable: true,
  get: function () {
    return wrapped;
  }
});