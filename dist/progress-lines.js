import { $t as countBySeverity, At as isInHead, Bt as skipWord, Dt as duration, Ft as scanned, Ht as verdict, It as sentence, Jt as cut, Mt as originWords, Nt as placeSentence, Ot as grouped, Pt as provenanceSentence, Qt as compareFindings, Rt as skipCounts, Tt as byteSize, Ut as whatWasFound, Vt as skipsByWeight, Wt as whySentence, Xt as visibleText, Yt as visibleCut, Zt as incompleteReasons, dn as sarifGzipBytesMax, fn as sarifResultsMax, in as compareText, jt as leavesIncomplete, kt as interruptionSentence, nn as leakCount, rn as worst, vn as Fault, wt as amount, zt as skipList } from "./scan.js";
import { n as wellFormedText, t as jsonText } from "./json-text.js";
import { c as webAddress, d as shownPath, f as shownRegion, i as markdownAddress, l as headRegion, n as refNames, r as whereaboutsClause, s as markdownText, t as arrivalLines, u as isShownInHead } from "./whereabouts.js";
import { n as remedyOf, t as meaningOf } from "./pattern-words.js";
import { constants } from "node:os";

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
		counts: countBySeverity(report.findings),
		notes: report.notes,
		findings: report.findings.map(findingValue),
		notices: report.notices,
		elapsedSeconds: Math.round(report.elapsedSeconds * 1e3) / 1e3
	};
	return `${jsonText(value, 2)}\n`;
}
function findingValue(finding) {
	const { provenance } = finding;
	const committed = provenance.kind === "commit";
	const head = headRegion(finding);
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
	return encodeURIComponent(wellFormedText(segment));
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
	const description = plain(meaningOf(pattern), title);
	const helpUri = pattern.references.map(webAddress).find((address) => address !== null);
	const score = scores[severity];
	return {
		id: ruleId(pattern, severity),
		name: ruleName(ruleId(pattern, severity)),
		shortDescription: { text: cut(title, descriptionCharactersMax) },
		fullDescription: { text: cut(description, descriptionCharactersMax) },
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
	return cut(name === "" ? "Leak" : name, nameCharactersMax);
}
function ruleTags(pattern) {
	const own = (pattern.tags ?? []).map(visibleText).filter((tag) => tag !== "");
	return [.../* @__PURE__ */ new Set([
		"security",
		pattern.family,
		weaknesses[pattern.family],
		...own
	])].slice(0, 20);
}
function helpText(pattern, description) {
	const references = pattern.references.map((reference) => `- ${visibleText(reference)}`);
	return [
		description,
		...pattern.remedy === "" ? [] : [`How to make it harmless: ${visibleText(remedyOf(pattern))}`],
		...references.length === 0 ? [] : [`References:\n${references.join("\n")}`]
	].join("\n\n");
}
function helpMarkdown(pattern, title, description) {
	const references = pattern.references.map((reference) => `- ${markdownAddress(reference)}`);
	const secret = pattern.family !== "private-address" && pattern.family !== "internal-host";
	return [
		`## ${markdownText(title)}`,
		markdownText(description),
		...pattern.remedy === "" ? [] : [`### How to make it harmless\n\n${markdownText(pattern.remedy)}`],
		...secret ? [`### Why deleting the line is not enough\n\n${whyDeletingFails}`] : [],
		...references.length === 0 ? [] : [`### References\n\n${references.join("\n")}`]
	].join("\n\n");
}
const whyDeletingFails = "The value stays in the history, in forks, clones and caches. Take it as known to strangers: make it worthless first, then take it out of the files.";
function plain(text, fallback) {
	const line = visibleText(text).trim();
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
	const path = shownPath(finding);
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
				region: { ...shownRegion(finding) }
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
		name: visibleText(path),
		...object === null ? {} : { fullyQualifiedName: object }
	}] };
}
function messageText(finding) {
	return [
		`${whatWasFound(finding)}.`,
		whySentence(finding),
		placeSentence(finding),
		...finding.shownBy === "commit" ? ["It was added and taken out again within this range."] : [],
		provenanceSentence(finding),
		sentence(whereaboutsClause(finding)),
		...finding.kind !== "file" || isInHead(finding) ? [] : ["The line is that of the commit, not of HEAD."]
	].filter((text) => text !== "").join(" ").replace(/[[\]]/g, "\\$&").replace(/[{}]/g, "$&$&");
}
function resultProperties(finding) {
	const { kind, object, provenance, whereabouts } = finding;
	return {
		kind,
		severity: finding.severity,
		confidence: finding.confidence,
		shownBy: finding.shownBy,
		...finding.subject === null || finding.subject === "" ? {} : { subject: visibleText(finding.subject) },
		...object === null ? {} : { object },
		...provenance.kind === "uncommitted" ? {} : { reach: provenance.reach },
		...provenance.kind === "commit" ? {
			...provenance.inHead === null ? {} : { inHead: provenance.inHead },
			regionOf: isShownInHead(finding) ? "HEAD" : "first commit",
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
	const known = namedRefs.get(lists) ?? names(refNames(lists));
	namedRefs.set(lists, known);
	return known;
}
function names({ count, names: listed }) {
	return {
		count,
		names: listed.map(visibleText)
	};
}
function firstCommit(commit) {
	const author = visibleText(commit.author);
	return {
		oid: commit.oid,
		date: visibleText(commit.date),
		...author === "" ? {} : { author }
	};
}

// build/src/report/sarif.js
const skipNotificationsMax = 100;
const homePage = "https://github.com/leakline/leakline";
const estimatedCompression = 3;
function sarifText(report, options = {}) {
	let kept = Math.min(report.findings.length, sarifResultsMax);
	for (;;) {
		const text = `${jsonText(sarifOf(report, options, kept), 2)}\n`;
		const size = uploadBytes(text, options);
		if (size <= 10485760 || kept === 0) return text;
		kept = Math.floor(Math.min(kept - 1, kept * .95 * sarifGzipBytesMax / size));
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
		runs: [toRun(report, report.findings.toSorted(compareFindings).slice(0, Math.max(0, resultsMax)), options)]
	};
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
		invocations: [toInvocation(report, report.findings.length - findings.length)],
		results: findings.map((finding) => {
			const id = ruleId(patternOf(report, finding), finding.severity);
			return toResult(finding, id, indexes.get(id) ?? 0, options.prefix ?? "");
		}),
		properties: {
			scan: scan.kind,
			coverage: {
				complete: report.complete,
				commits: coverage.commits,
				blobs: coverage.blobs,
				bytes: coverage.bytes,
				skipped: Object.fromEntries(skipCounts(coverage))
			}
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
	return [...rules.values()].sort((a, b) => compareText(a.id, b.id));
}
function categoryId(category) {
	const name = visibleText(category).replace(/\/+$/, "");
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
	const notices = report.notices.map(visibleText).filter((text) => text.trim() !== "");
	const unlisted = skips.length - skipNotificationsMax;
	const { interruption } = report;
	const notifications = [
		...interruption === null ? [] : [notification("error", interruptionSentence(interruption))],
		...leftOut > 0 ? [notification("warning", leftOutText(leftOut, report.findings.length))] : [],
		...notices.map((text) => notification("note", text)),
		...skipsByWeight(report.coverage).slice(0, skipNotificationsMax).map(skipNotification),
		...unlisted > 0 ? [notification("note", `${amount(unlisted, "more thing")} not scanned.`)] : []
	];
	return {
		executionSuccessful: report.complete,
		...interruption === null ? {} : { exitSignalName: visibleText(interruption.by) },
		...notifications.length === 0 ? {} : { toolExecutionNotifications: notifications }
	};
}
function leftOutText(leftOut, all) {
	return `${`${grouped(leftOut)} of ${amount(all, "finding")}`} left out, the mildest: code scanning takes no more in one file.`;
}
function skipNotification(skip) {
	const detail = skip.detail === void 0 ? "" : ` (${visibleCut(skip.detail, 500)})`;
	const text = sentence(`not scanned, ${skipWord(skip.reason)}: ${visibleCut(skip.what, 500)}${detail}`);
	return notification(incompleteReasons.has(skip.reason) ? "error" : "note", text);
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
		skipBlock(report, page),
		noticeBlock(report, page),
		endBlock(report, page)
	].filter((lines) => lines.length > 0).map((lines) => `${lines.join("\n")}\n`).join("\n");
}
function fileBlocks(report, page) {
	const byPath = /* @__PURE__ */ new Map();
	for (const finding of report.findings) {
		const path = shownPath(finding);
		const list = byPath.get(path);
		if (list === void 0) byPath.set(path, [finding]);
		else list.push(finding);
	}
	const placeWidth = report.findings.map((finding) => placeOf(finding).length).reduce((widest, length) => Math.max(widest, length), 0);
	return [...byPath].map(([path, findings]) => [page.paint("bold", visibleCut(path, pathCharactersShown)), ...findings.flatMap((finding) => findingLines(finding, placeWidth, page))]);
}
function findingLines(finding, placeWidth, page) {
	const place = placeOf(finding).padStart(placeWidth);
	const severity = finding.severity.padEnd(8);
	const indent = " ".repeat(placeWidth + severity.length + 6);
	const { paint } = page;
	const details = [
		[finding.subject ?? "", finding.redacted].filter((text) => text !== "").map((text) => visibleCut(text, 200)).join("  "),
		...wrapped(whySentence(finding), page.width - indent.length).map((line) => paint("dim", line)),
		...historyLines(finding).map((line) => paint("dim", line))
	];
	return [`  ${paint("dim", place)}  ${paint(finding.severity, severity)}  ${visibleText(finding.title)}`, ...details.filter((line) => line !== "").map((line) => indent + line)];
}
function placeOf(finding) {
	const { startLine, startColumn } = shownRegion(finding);
	return `${startLine}:${startColumn}`;
}
function historyLines(finding) {
	const within = finding.shownBy === "commit" ? " (added and taken out again within this range)" : "";
	const origin = originWords(finding);
	return [
		origin === "" ? "" : `${origin}${within}`,
		whereaboutsClause(finding),
		...arrivalLines(finding)
	];
}
function remedyBlock(report, page) {
	const ids = new Set(report.findings.toSorted(compareFindings).map((finding) => finding.patternId));
	const lines = [];
	for (const id of ids) {
		const pattern = report.patterns.get(id);
		if (pattern === void 0 || pattern.remedy === "") continue;
		const remedy = visibleText(remedyOf(pattern));
		lines.push(`  ${visibleText(pattern.title)}`);
		lines.push(...wrapped(remedy, page.width - 4).map((line) => `    ${page.paint("dim", line)}`));
	}
	return lines.length === 0 ? [] : [page.paint("bold", "How to make them harmless"), ...lines];
}
function skipBlock(report, page) {
	const { skips } = report.coverage;
	if (skips.length === 0) return [];
	const listed = skipsByWeight(report.coverage).slice(0, 20);
	const words = listed.map((skip) => skipWord(skip.reason));
	const wordWidth = words.reduce((widest, word) => Math.max(widest, word.length), 0);
	const rest = skips.length - listed.length;
	return [
		page.paint("bold", `Not scanned: ${skipList(report.coverage)}`),
		...listed.map((skip, index) => {
			const word = (words[index] ?? "").padEnd(wordWidth);
			const detail = skip.detail === void 0 ? "" : ` (${visibleCut(skip.detail, 200)})`;
			return `  ${leavesIncomplete(skip) ? page.paint("yellow", word) : page.paint("dim", word)}  ${visibleCut(skip.what, pathCharactersShown)}${page.paint("dim", detail)}`;
		}),
		...rest > 0 ? [page.paint("dim", `  and ${grouped(rest)} more; --format json lists them all`)] : []
	];
}
function noticeBlock(report, page) {
	return report.notices.filter((text) => text.trim() !== "").flatMap((text) => wrapped(`Note: ${sentence(visibleText(text.trim()))}`, page.width)).map((line) => page.paint("yellow", line));
}
function endBlock(report, page) {
	const { scan } = report;
	const chosen = scan.chosenBy === "" ? "" : `, ${visibleCut(scan.chosenBy, 300)}`;
	const range = `${scan.kind === "staged" || scan.kind === "stdin" ? "" : `${scan.kind} of `}${visibleCut(scan.target, 300)}${chosen}`;
	const coverage = `Scanned ${scanned(report)} in ${duration(report.elapsedSeconds)} (${range}).`;
	const ended = report.interruption === null ? "" : interruptionSentence(report.interruption);
	return [
		...wrapped(ended, page.width).filter((line) => line !== "").map((line) => page.paint("yellow", line)),
		...wrapped(coverage, page.width).map((line) => page.paint("dim", line)),
		page.paint(verdictStyle(report), verdict(report))
	];
}
function verdictStyle(report) {
	if (leakCount(report) > 0) return worst(report) ?? "critical";
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
				host.kill(host.pid, name);
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
		...constants.signals,
		SIGBREAK: 21
	}[name] ?? 0);
}

// build/src/report/failure-message.js
const placesShown = 6;
function failureMessage(error) {
	if (error instanceof Fault) return visibleText(`${error.message.replace(/\.$/, "")}. ${error.mend}`);
	const places = (error instanceof Error ? (error.stack ?? "").split("\n") : []).filter((line) => /^\s+at /.test(line)).slice(0, placesShown);
	const name = error instanceof Error ? error.name : typeof error;
	const where = places.map((line) => line.trim()).join(" < ");
	return visibleText(`this is a bug in Leakline (${name}): ${where}. Please report it, with the command you ran.`);
}

// build/src/report/log-line.js
function logLine(entry) {
	return jsonText({
		ts: entry.at.toISOString().replace(/\.\d+Z$/, "Z"),
		level: entry.level,
		logger: entry.logger,
		message: entry.message,
		elapsed_s: Math.round(entry.elapsedSeconds * 1e3) / 1e3
	}, 0);
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
		`${state.phase} ${grouped(state.done)}` + (total === null ? "" : ` of ${grouped(total)}`) + (share === null ? "" : ` (${Math.floor(100 * share)}%)`),
		state.bytes > 0 ? byteSize(state.bytes) + (bytesTotal === null ? "" : ` of ${byteSize(bytesTotal)}`) : "",
		rate > 0 ? `${byteSize(rate)}/s` : "",
		`${grouped(Math.floor(seconds))} s`,
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
	return `about ${grouped(Math.floor(tens / 60))} h ${tens % 60} min left`;
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

export { logLine as a, statusOfSignal as c, pathToUri as d, jsonReport as f, progressLine as i, textReport as l, progressLines as n, failureMessage as o, ProgressMeter as r, listenForEnd as s, logTimes as t, sarifText as u };