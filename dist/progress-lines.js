import { $ as isNoFile, B as readObjectTable, C as CoverageCounter, D as addTip, G as PackedEntry, H as LooseReader, J as readDelta, K as DeltaOps, L as indexOfBytes, M as allPatterns, O as emptyTipSet, Q as expected, R as indexOfOid, S as untilInterrupted, St as Fault, T as textUnder, U as listLooseOids, V as PackSet, W as loosePath, X as Unreadable, Y as TooLarge, Z as corruptObject, _t as compareSeverity, a as makeFileWork, at as readSmallFile, bt as isAtLeast, c as openWorkingTree, ct as compareText, d as ObjectReader, dt as comparedBytesMax$1, et as refuseTooLarge, f as FamilyWalk, ft as sarifGzipBytesMax, gt as wholeBytesMin, h as makeContext, ht as wholeBytesDefault, i as askToStop, it as readRepositoryConfig, l as workThrough, m as readIndex, nt as ByteCache, ot as absolutePath, p as familiesOf, pt as sarifResultsMax, q as applyDelta, r as textSent, rt as locateRepository, s as tellListed, st as incompleteReasons, t as FileJudge, tt as pathText, u as makeBlobWork, ut as blobBytesMax, vt as confidences, w as ArchiveText, xt as severities, yt as isAsSure, z as oidAt } from "./judge-files.js";
import { existsSync } from "node:fs";
import { access, constants as constants$1, open, readdir, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { availableParallelism, constants as constants$2 } from "node:os";
import { createHash, randomBytes } from "node:crypto";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";

// build/src/config/date-words.js
const dateForms = "YYYY-MM-DD, YYYY-MM-DDTHH:MM[:SS] with Z, +HH:MM or nothing behind it, @SECONDS since 1970, \"2 weeks ago\" (second, minute, hour, day, week, month, year; 2.weeks.ago too), now, today or yesterday";
const unitSeconds = {
	second: 1,
	minute: 60,
	hour: 3600,
	day: 86400,
	week: 604800
};
function secondsOfDate(text, dayEnd, now) {
	const words = text.trim().toLowerCase();
	const since1970 = /^@(\d{1,11})$/.exec(words);
	if (since1970 !== null) return Number(since1970[1]);
	if (words === "now") return wholeSeconds(now);
	if (words === "today") return dayOf(now, 0, dayEnd);
	if (words === "yesterday") return dayOf(now, -1, dayEnd);
	return calendarDate(words, dayEnd) ?? relativeDate(words, now);
}
function wholeSeconds(date) {
	return Math.floor(date.getTime() / 1e3);
}
function dayOf(date, days, dayEnd) {
	const [year, month, day] = [
		date.getFullYear(),
		date.getMonth(),
		date.getDate() + days
	];
	if (dayEnd === "first") return wholeSeconds(new Date(year, month, day));
	return wholeSeconds(new Date(year, month, day + 1)) - 1;
}
function calendarDate(words, dayEnd) {
	const found = /^(\d{4})-(\d{2})-(\d{2})(?:[t ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?\s?(z|[+-]\d{2}:?\d{2})?)?$/.exec(words);
	if (found === null) return null;
	const [year, month, day, hour, minute, second] = found.slice(1, 7).map((part) => Number(part ?? 0));
	if (year === void 0 || month === void 0 || day === void 0) return null;
	const utc = new Date(Date.UTC(year, month - 1, day));
	if (utc.getUTCMonth() !== month - 1 || utc.getUTCDate() !== day || utc.getUTCFullYear() !== year) return null;
	if (found[4] === void 0) return dayOf(new Date(year, month - 1, day, 12), 0, dayEnd);
	const [h, m, s] = [
		hour ?? 0,
		minute ?? 0,
		second ?? 0
	];
	if (h > 23 || m > 59 || s > 60) return null;
	const zone = found[7];
	if (zone === void 0) return wholeSeconds(new Date(year, month - 1, day, h, m, s));
	const offset = zone === "z" ? 0 : zoneMinutes(zone);
	return offset === null ? null : Date.UTC(year, month - 1, day, h, m, s) / 1e3 - offset * 60;
}
function zoneMinutes(zone) {
	const digits = zone.replace(/\D/g, "");
	const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2));
	if (minutes > 840 || Number(digits.slice(2)) > 59) return null;
	return zone.startsWith("-") ? -minutes : minutes;
}
function relativeDate(words, now) {
	const parts = words.split(/[\s.,_-]+/).filter((part) => part !== "" && part !== "and");
	if (parts.at(-1) === "ago") parts.pop();
	if (parts.length === 0 || parts.length % 2 !== 0) return null;
	let seconds = 0;
	let months = 0;
	for (let at = 0; at < parts.length; at += 2) {
		const count = countOf(parts[at] ?? "");
		const unit = (parts[at + 1] ?? "").replace(/s$/, "");
		if (count === null) return null;
		if (unit === "month") months += count;
		else if (unit === "year") months += 12 * count;
		else if (unitSeconds[unit] === void 0) return null;
		else seconds += count * unitSeconds[unit];
	}
	return Math.max(0, wholeSeconds(monthsBefore(now, months)) - seconds);
}
function countOf(word) {
	if (word === "a" || word === "an" || word === "one") return 1;
	return /^\d{1,6}$/.test(word) ? Number(word) : null;
}
function monthsBefore(date, months) {
	if (months === 0) return date;
	const moved = new Date(date.getTime());
	moved.setDate(1);
	moved.setMonth(moved.getMonth() - months);
	const daysOfMonth = new Date(moved.getFullYear(), moved.getMonth() + 1, 0).getDate();
	moved.setDate(Math.min(date.getDate(), daysOfMonth));
	return moved;
}

// build/src/config/settings.js
const defaultSettings = {
	detect: {
		prefixes: ["INFRA"],
		internalDomains: [],
		loopback: false
	},
	selection: {
		only: [],
		except: []
	},
	confidenceMin: "low",
	failOn: "low",
	notes: false,
	exclude: [],
	include: [],
	wholeBytesMax: wholeBytesDefault,
	includeIgnored: false,
	fingerprintKey: null,
	history: {
		since: null,
		until: null,
		branches: [],
		includeUnreachable: false,
		allProvenance: false,
		wholeBlobs: false,
		threads: null,
		cache: null
	}
};

// build/src/config/size-words.js
const sizeForms = "a number of bytes, or one with KB, MB, GB (thousands) or KiB, MiB, GiB (1024s)";
const unitBytes = {
	"": 1,
	b: 1,
	kb: 1e3,
	mb: 1e3 ** 2,
	gb: 1e3 ** 3,
	kib: 1024,
	mib: 1024 ** 2,
	gib: 1024 ** 3,
	k: 1024,
	m: 1024 ** 2,
	g: 1024 ** 3
};
function bytesOfSize(text) {
	const found = /^(\d{1,15}(?:\.\d{1,3})?)\s?([kmg]?i?b|[kmg])?$/.exec(text.trim().toLowerCase());
	const unit = unitBytes[found?.[2] ?? ""];
	return found === null || unit === void 0 ? null : Math.round(Number(found[1]) * unit);
}

// build/src/config/resolve-history.js
function resolveHistory(typed, nameOf, now) {
	const since = resolveDate(typed.since, nameOf("since"), "first", now);
	const until = resolveDate(typed.until, nameOf("until"), "last", now);
	if (since !== null && until !== null && since > until) throw new Fault("bad-argument", `${nameOf("since")} is later than ${nameOf("until")}`, "Give the earlier date as the first of the two.");
	return {
		since,
		until,
		branches: (typed.branches ?? []).map((branch) => resolveBranch(branch, nameOf("branch"))),
		includeUnreachable: typed.includeUnreachable ?? defaultSettings.history.includeUnreachable,
		allProvenance: typed.allProvenance ?? defaultSettings.history.allProvenance,
		wholeBlobs: typed.wholeBlobs ?? defaultSettings.history.wholeBlobs,
		threads: resolveThreads(typed.threads, nameOf("threads")),
		cache: typed.cache || null
	};
}
function resolveBlobSize(text, name) {
	if (text === void 0 || text === "") return defaultSettings.wholeBytesMax;
	const bytes = bytesOfSize(text);
	if (bytes === null) throw new Fault("bad-argument", `${name} is not a size`, `Give ${sizeForms}, such as 16MiB.`);
	if (bytes >= 65536 && bytes <= 1073741824) return bytes;
	const [least, most] = [wholeBytesMin / 1024, blobBytesMax / 1024 ** 3];
	throw new Fault("bad-argument", `${name} is less than ${least} KiB or more than ${most} GiB`, "Give a size between the two: what is larger than it is scanned in windows, not left out.");
}
function resolveDate(text, name, dayEnd, now) {
	if (text === void 0 || text === "") return null;
	const seconds = secondsOfDate(text, dayEnd, now);
	if (seconds !== null) return seconds;
	throw new Fault("bad-argument", `${name} is not a date that Leakline knows`, `Give ${dateForms}.`);
}
function resolveBranch(branch, name) {
	if (branch.trim() !== "") return branch.trim();
	throw new Fault("bad-argument", `${name} is empty`, "Give a branch, a tag, a commit id or HEAD.");
}
function resolveThreads(text, name) {
	if (text === void 0 || text === "") return defaultSettings.history.threads;
	const threads = /^\d{1,6}$/.test(text.trim()) ? Number(text) : 0;
	if (threads >= 1 && threads <= 64) return threads;
	throw new Fault("bad-argument", `${name} is not a number of threads`, `Give a number from 1 (no thread beside the main one) to ${64}.`);
}

// build/src/config/resolve-settings.js
function resolveSettings(typed, nameOf, now = /* @__PURE__ */ new Date()) {
	return {
		detect: {
			prefixes: typed.prefixes === void 0 || typed.prefixes.length === 0 ? defaultSettings.detect.prefixes : typed.prefixes.map((prefix) => resolvePrefix(prefix, nameOf("prefix"))),
			internalDomains: (typed.internalDomains ?? []).map((domain) => resolveDomain(domain, nameOf("internal-domains"))),
			loopback: typed.loopback ?? defaultSettings.detect.loopback
		},
		selection: {
			only: resolveSelectors(typed.only),
			except: resolveSelectors(typed.except)
		},
		confidenceMin: resolveConfidence(typed.confidence, nameOf("confidence")),
		failOn: resolveFailOn(typed.failOn, nameOf("fail-on")),
		notes: typed.notes ?? defaultSettings.notes,
		exclude: typed.exclude ?? defaultSettings.exclude,
		includeIgnored: typed.includeIgnored ?? defaultSettings.includeIgnored,
		fingerprintKey: typed.fingerprintKey || null,
		include: typed.include ?? defaultSettings.include,
		wholeBytesMax: resolveBlobSize(typed.maxBlobSize, nameOf("max-blob-size")),
		history: resolveHistory(typed, nameOf, now)
	};
}
function splitList(text) {
	return text.split(/[,\r\n]+/).map((part) => part.trim()).filter((part) => part !== "");
}
function resolveSelectors(words = []) {
	return words.flatMap(splitList).map((word) => word.toLowerCase());
}
function resolveConfidence(text, name) {
	if (text === void 0 || text === "") return defaultSettings.confidenceMin;
	const found = confidences.find((confidence) => confidence === text.trim().toLowerCase());
	if (found !== void 0) return found;
	throw new Fault("bad-argument", `${name} does not know that confidence`, `Give one of ${confidences.join(", ")}.`);
}
function resolvePrefix(prefix, name) {
	const upper = prefix.trim().replace(/_+$/, "").toUpperCase();
	if (/^[A-Z][A-Z0-9_]*$/.test(upper)) return upper;
	throw new Fault("bad-argument", `${name} is not a prefix of a variable's name`, "Give letters, digits and underscores, such as INFRA or ACME_OPS.");
}
function resolveDomain(domain, name) {
	const lower = domain.trim().toLowerCase().replace(/^\*?\./, "").replace(/\.$/, "");
	if (/^(?:[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?\.)*[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/.test(lower)) return lower;
	throw new Fault("bad-argument", `${name} is not a domain name`, "Give names such as corp.example.com, without a scheme or a path.");
}
function resolveFailOn(text, name) {
	if (text === void 0 || text === "") return defaultSettings.failOn;
	const lower = text.trim().toLowerCase();
	const allowed = [...severities.filter((severity) => severity !== "note"), "never"];
	const found = allowed.find((severity) => severity === lower);
	if (found !== void 0) return found;
	throw new Fault("bad-argument", `${name} does not know that severity`, `Give one of ${allowed.join(", ")}.`);
}

// build/src/model/version.js
const version = "0.1.0";

// build/src/report/counts.js
function countBySeverity(findings) {
	const counts = {
		critical: 0,
		high: 0,
		medium: 0,
		low: 0,
		note: 0
	};
	for (const finding of findings) counts[finding.severity] += 1;
	return counts;
}
function leakCount(report) {
	return report.findings.filter((finding) => finding.severity !== "note").length;
}
function hiddenNotes(report) {
	return Math.max(0, report.notes - countBySeverity(report.findings).note);
}
function worst(report) {
	const counts = countBySeverity(report.findings);
	return severities.find((severity) => counts[severity] > 0) ?? null;
}
function exitStatus(report, failOn) {
	const severity = worst(report);
	if (failOn !== "never" && severity !== null && severity !== "note" && isAtLeast(severity, failOn)) return 1;
	return report.complete ? 0 : 2;
}
const confidenceOrder = {
	high: 0,
	medium: 1,
	low: 2
};
function compareFindings(a, b) {
	return compareSeverity(a.severity, b.severity) || confidenceOrder[a.confidence] - confidenceOrder[b.confidence] || compareText(a.path, b.path) || a.region.startLine - b.region.startLine || a.region.startColumn - b.region.startColumn || compareText(a.patternId, b.patternId) || compareText(a.fingerprint, b.fingerprint) || compareText(a.lineHash, b.lineHash);
}

// build/src/report/json-text.js
const hidden$1 = /(?!\n)[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
function jsonText(value, indent) {
	return JSON.stringify(value, wellFormed, indent).replace(hidden$1, escapeUnits).replaceAll("##[", "#\\u0023[");
}
function wellFormedText(text) {
	return text.replace(/\p{Cs}/gu, "�");
}
function wellFormed(_key, value) {
	return typeof value === "string" ? wellFormedText(value) : value;
}
function escapeUnits(text) {
	let out = "";
	for (let i = 0; i < text.length; i += 1) out += `\\u${text.charCodeAt(i).toString(16).padStart(4, "0")}`;
	return out;
}

// build/src/report/visible-text.js
const hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
const commandStart = /(?<=^|\s):(?=:[a-z][a-z-]*(?:\s|::|$))/gi;
const shortEscapes = {
	"\n": "\\n",
	"\r": "\\r",
	"	": "\\t"
};
function visibleText(text) {
	return text.replace(hidden, escapeOf).replace(commandStart, "\\x3a").replaceAll("##[", "#\\x23[");
}
function visibleCut(text, charactersMax) {
	return cut(visibleText(text), charactersMax);
}
function cut(text, charactersMax) {
	if (text.length <= charactersMax) return text;
	const end = charactersMax - 1;
	const splits = /[\ud800-\udbff]/.test(text.charAt(end - 1));
	return `${text.slice(0, Math.max(0, splits ? end - 1 : end))}…`;
}
function escapeOf(character) {
	const short = shortEscapes[character];
	if (short !== void 0) return short;
	const code = character.codePointAt(0) ?? 0;
	const digits = code.toString(16);
	if (code <= 255) return `\\x${digits.padStart(2, "0")}`;
	return code <= 65535 ? `\\u${digits.padStart(4, "0")}` : `\\u{${digits}}`;
}

// build/src/report/shown-region.js
function shownRegion(finding) {
	const { startLine, startColumn, endLine, endColumn } = headRegion(finding) ?? finding.region;
	const firstLine = atLeast(1, startLine);
	const lastLine = atLeast(firstLine, endLine);
	const firstColumn = atLeast(1, startColumn);
	return {
		startLine: firstLine,
		startColumn: firstColumn,
		endLine: lastLine,
		endColumn: atLeast(firstLine === lastLine ? firstColumn : 1, endColumn)
	};
}
function shownPath(finding) {
	return (headRegion(finding) === null ? null : finding.headPath) ?? finding.path;
}
function headRegion(finding) {
	const { provenance } = finding;
	return provenance.kind === "commit" && provenance.inHead === true ? finding.headRegion : null;
}
function isShownInHead(finding) {
	return finding.provenance.kind === "uncommitted" || finding.shownBy === "net" || headRegion(finding) !== null;
}
function atLeast(bound, value) {
	return Number.isSafeInteger(value) && value > bound ? value : bound;
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

// build/src/report/markdown.js
const special = /[&<>`*_~[\]|\\@#$]|:(?=\S)|(?<=www)\.|^[-+=]|^\d(?=\d*[.)])/gi;
function markdownText(text) {
	return visibleText(text).replace(special, (character) => `&#${character.charCodeAt(0)};`);
}
function markdownCode(text) {
	return `<code>${markdownText(text)}</code>`;
}
function markdownLink(markdown, address) {
	const url = address === null ? null : webAddress(address);
	return url === null ? markdown : `<a href="${url.replaceAll("&", "&amp;").replaceAll("|", "%7C")}">${markdown}</a>`;
}
function markdownAddress(address) {
	const url = webAddress(address);
	return url === null ? markdownText(address) : `<${url}>`;
}
function webAddress(address) {
	if (!URL.canParse(address)) return null;
	const url = new URL(address);
	if (url.protocol !== "https:" && url.protocol !== "http:") return null;
	if (url.username !== "" || url.password !== "") return null;
	return url.href.replace(/["'<>`\\|^{}[\]]/g, (character) => encodeURIComponent(character).replace("'", "%27"));
}

// build/src/report/pattern-words.js
function meaningOf({ description, impact }) {
	return impact === void 0 ? description : `${description} ${impact}`;
}
function remedyOf({ remedy, rotation }) {
	return rotation === void 0 ? remedy : `${remedy} See ${rotation}`;
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

// build/src/model/oid.js
const zeroOid = "0".repeat(40);
function isOid(text) {
	return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(text);
}
function isZeroOid(text) {
	return /^0+$/.test(text);
}
function shortOid(oid) {
	return oid.slice(0, 12);
}

// build/src/report/sentences.js
function grouped(count) {
	return String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
function amount(count, noun) {
	return `${grouped(count)} ${noun}${count === 1 ? "" : "s"}`;
}
function byteSize(bytes) {
	const units = [
		"B",
		"kB",
		"MB",
		"GB",
		"TB"
	];
	let value = bytes;
	let unit = 0;
	while (unit < units.length - 1 && value >= (unit === 0 ? 1e3 : 999.95)) {
		value /= 1e3;
		unit += 1;
	}
	return `${unit === 0 ? grouped(value) : value.toFixed(1)} ${units[unit] ?? ""}`;
}
function duration(seconds) {
	if (seconds < 59.95) return `${seconds.toFixed(1)} s`;
	const whole = Math.round(seconds);
	return `${grouped(Math.floor(whole / 60))} min ${whole % 60} s`;
}
function scanned(report) {
	const { commits, blobs, bytes, binaries } = report.coverage;
	const inCommits = report.scan.kind === "diff" || report.scan.kind === "history";
	const binary = binaries === 0 ? "" : ` (${grouped(binaries)} binary: token shapes only)`;
	const parts = [amount(blobs, inCommits ? "blob" : "file") + binary, byteSize(bytes)];
	return (inCommits ? [amount(commits, "commit"), ...parts] : parts).join(", ");
}
function severityList(counts) {
	return severities.filter((severity) => counts[severity] > 0).map((severity) => severity === "note" ? amount(counts.note, "note") : `${grouped(counts[severity])} ${severity}`).join(", ");
}
function verdict(report) {
	const leaks = leakCount(report);
	const counts = countBySeverity(report.findings);
	const found = leaks === 0 ? "No leaks found" : `${amount(leaks, "leak")}: ${severityList({
		...counts,
		note: 0
	})}`;
	const shown = counts.note === 0 ? "" : `; ${amount(counts.note, "note")}`;
	const hidden = hiddenNotes(report) === 0 ? "" : `; ${amount(hiddenNotes(report), "note")} not shown`;
	if (report.complete) return `${found}${shown}${hidden}.`;
	if (report.interruption !== null) return leaks === 0 ? `${found}${shown}${hidden} until the scan was interrupted.` : `${found}${shown}${hidden}. The scan was interrupted.`;
	return leaks === 0 ? `${found}${shown}${hidden}, but the scan is incomplete.` : `${found}${shown}${hidden}. The scan is incomplete.`;
}
function interruptionSentence({ by, phase, done, total }) {
	const how = `Ended by ${visibleText(by)}`;
	if (phase === "") return `${how} before anything was scanned.`;
	const left = total === null ? "and how many are left is not known" : `${grouped(Math.max(0, total - done))} left that were not scanned`;
	return `${how} while ${visibleText(phase)}: ${grouped(done)} done, ${left}.`;
}
const skipWords = {
	missing: "missing from this repository",
	unreadable: "unreadable",
	"too-large": "too large",
	unsupported: "not opened",
	submodule: "submodule",
	"symbolic-link": "symbolic link",
	excluded: "excluded",
	ignored: "git-ignored",
	"special-file": "special file"
};
function skipWord(reason) {
	return skipWords[reason];
}
function skipCounts(coverage) {
	const counts = /* @__PURE__ */ new Map();
	for (const skip of coverage.skips) counts.set(skip.reason, (counts.get(skip.reason) ?? 0) + 1);
	return Object.keys(skipWords).flatMap((reason) => {
		const count = counts.get(reason);
		return count === void 0 ? [] : [[reason, count]];
	});
}
function skipList(coverage) {
	return skipCounts(coverage).map(([reason, count]) => `${grouped(count)} ${skipWord(reason)}`).join(", ");
}
function leavesIncomplete(skip) {
	return incompleteReasons.has(skip.reason);
}
function skipsByWeight(coverage) {
	const rank = (skip) => leavesIncomplete(skip) ? 0 : 1;
	return coverage.skips.toSorted((a, b) => rank(a) - rank(b));
}
function whatWasFound(finding) {
	const title = visibleText(finding.title);
	const named = finding.subject === null ? title : `${title} in ${visibleCut(finding.subject, 200)}`;
	return finding.redacted === "" ? named : `${named}: ${visibleCut(finding.redacted, 200)}`;
}
function placeSentence({ kind, path }) {
	return kind === "file" ? "" : sentence(`it stands in the ${visibleCut(path, 300)}, which is no file`);
}
function whySentence(finding) {
	return sentence(visibleCut(finding.reason, 600));
}
function sentence(clause) {
	const text = clause.trim();
	if (text === "") return "";
	const capital = text.charAt(0).toUpperCase() + text.slice(1);
	return /[.!?…]$/.test(capital) ? capital : `${capital}.`;
}
function commitWords(commit) {
	const author = visibleCut(commit.author, 100).trim();
	const by = author === "" ? "" : ` by ${author}`;
	return `${shortOid(commit.oid)}${by} on ${visibleText(commit.date.slice(0, 10))}`;
}
function isInHead({ kind, provenance }) {
	return kind === "file" && (provenance.kind === "uncommitted" || provenance.kind === "commit" && provenance.inHead === true);
}
const reachWords = {
	refs: "",
	reflog: "only the reflog leads to it",
	index: "staged, in no commit",
	unreachable: "no ref leads to it"
};
function originWords(finding) {
	const { provenance } = finding;
	if (provenance.kind === "uncommitted") return "";
	const reach = reachWords[provenance.reach];
	if (provenance.kind === "object") return [`object ${shortOid(provenance.oid)}`, reach].filter(isSaid).join(", ");
	const still = reach === "" ? headWords(finding, provenance.inHead) : reach;
	return [commitWords(provenance.first), still].filter(isSaid).join(", ");
}
function headWords({ kind }, inHead) {
	if (inHead === null) return "";
	if (kind === "file") return inHead ? "still in HEAD" : "no longer in HEAD";
	if (kind === "commit-message" || kind === "signature") return inHead ? "in the history of HEAD" : "not in the history of HEAD";
	return "in the history";
}
function provenanceSentence(finding) {
	const { provenance, kind } = finding;
	if (provenance.kind === "uncommitted") return "";
	if (provenance.kind === "object") return sentence(`no commit has it: ${originWords(finding)}`);
	const reach = reachWords[provenance.reach];
	const first = `First committed in ${commitWords(provenance.first)}.`;
	if (reach !== "") return `${first} ${sentence(`${reach}: it is there until Git prunes it`)}`;
	if (kind !== "file") return `${first} Everyone who has the history has it.`;
	if (provenance.inHead === null) return first;
	return `${first} ${provenance.inHead ? "It is still in HEAD." : "It is no longer in HEAD, but everyone who has the history has it."}`;
}
function isSaid(text) {
	return text !== "";
}

// build/src/report/whereabouts.js
const namesShown = 3;
const arrivalsShown = 20;
function whereaboutsClause(finding) {
	const { whereabouts } = finding;
	if (whereabouts === null || saysNoMore(finding, whereabouts)) return "";
	const { inHistoryOf, heldBy, paths } = whereabouts;
	const contained = refsWords(inHistoryOf);
	const others = paths.names.filter((path) => path !== finding.path && path !== finding.headPath);
	const unnamed = paths.count - paths.names.length;
	const held = finding.kind === "file" ? heldWords(heldBy, branchesOf(inHistoryOf)) : "";
	return [[contained === "" ? "" : `in ${contained}`, held].filter((part) => part !== "").join(", "), finding.kind !== "file" || others.length === 0 ? "" : `also at ${listed$1(others.slice(0, namesShown), others.length + unnamed)}`].filter((part) => part !== "").join("; ");
}
function saysNoMore({ kind, provenance }, { inHistoryOf, heldBy, paths }) {
	const { branches, remoteBranches, tags } = inHistoryOf;
	if (branches.count !== 1 || remoteBranches.count + tags.count > 0 || paths.count > 1) return false;
	const held = branchesOf(heldBy).count;
	return kind !== "file" || provenance.kind === "commit" && held === (provenance.inHead === true ? 1 : 0);
}
function arrivalLines({ whereabouts, provenance }) {
	const arrivals = whereabouts?.arrivals ?? null;
	if (arrivals === null) return [];
	const first = provenance.kind === "commit" ? provenance.first.oid : null;
	const others = arrivals.list.filter(({ commit }) => commit.oid !== first);
	const rest = arrivals.count - (arrivals.list.length - others.length) - Math.min(others.length, arrivalsShown);
	return [...others.slice(0, arrivalsShown).map(({ commit, path }) => `also in ${commitWords(commit)}, ${visibleCut(path, 200)}`), ...rest > 0 ? [`and in ${amount(rest, "more commit")}; --format json has them`] : []];
}
function refNames({ branches, remoteBranches, tags, others }) {
	return [
		remoteBranches,
		tags,
		others
	].reduce(together, branches);
}
function shortRef(ref) {
	return ref.replace(/^refs\/(?:heads|remotes|tags)\//, "");
}
function refsWords({ branches, remoteBranches, tags, others }) {
	const named = together(branches, remoteBranches);
	return [
		named.count === 0 ? "" : counted$1(named, named.count === 1 ? "branch" : "branches"),
		tags.count === 0 ? "" : tagWords(tags, named.count === 0),
		named.count + tags.count > 0 || others.count === 0 ? "" : counted$1(others, others.count === 1 ? "ref" : "refs")
	].filter((part) => part !== "").join(" and ");
}
function heldWords(held, contained) {
	const tips = branchesOf(held);
	if (tips.count === 0) return contained.count === 0 ? "" : "at the tip of none";
	if (tips.count === 1 && contained.count === 1) return "still at its tip";
	if (tips.count === contained.count) return `still at the tips of ${tips.count === 2 ? "both" : "all"}`;
	const names = listed$1(tips.names.slice(0, namesShown).map(shortRef), tips.count);
	return `still at the tip${tips.count === 1 ? "" : "s"} of ${names}`;
}
function tagWords(tags, alone) {
	return alone ? counted$1(tags, tags.count === 1 ? "tag" : "tags") : amount(tags.count, "tag");
}
function counted$1(list, noun) {
	return `${noun} ${listed$1(list.names.slice(0, namesShown).map(shortRef), list.count)}`;
}
function listed$1(names, count) {
	const shown = names.map((name) => visibleCut(name, 200));
	const rest = count - shown.length;
	const all = rest > 0 ? [...shown, `${grouped(rest)} more`] : shown;
	return all.length < 2 ? all.join("") : `${all.slice(0, -1).join(", ")} and ${all.at(-1) ?? ""}`;
}
function branchesOf({ branches, remoteBranches }) {
	return together(branches, remoteBranches);
}
function together(a, b) {
	return {
		count: a.count + b.count,
		names: [...a.names, ...b.names]
	};
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
function toResult(finding, ruleId, ruleIndex) {
	return {
		ruleId,
		ruleIndex,
		level: levels[finding.severity],
		message: { text: messageText(finding) },
		locations: [{
			physicalLocation: {
				artifactLocation: {
					uri: pathToUri(shownPath(finding)),
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
			inHistoryOf: names(refNames(whereabouts.inHistoryOf)),
			heldBy: names(refNames(whereabouts.heldBy))
		}
	};
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
			...options.informationUri === void 0 ? {} : { informationUri: options.informationUri },
			rules
		} },
		automationDetails: { id: categoryId(options.category ?? `leakline/${scan.kind}`) },
		originalUriBaseIds: { [sourceRoot]: { description: { text: "The root of what was scanned." } } },
		columnKind: "utf16CodeUnits",
		invocations: [toInvocation(report, report.findings.length - findings.length)],
		results: findings.map((finding) => {
			const id = ruleId(patternOf(report, finding), finding.severity);
			return toResult(finding, id, indexes.get(id) ?? 0);
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
	const placeWidth = report.findings.map((finding) => placeOf$1(finding).length).reduce((widest, length) => Math.max(widest, length), 0);
	return [...byPath].map(([path, findings]) => [page.paint("bold", visibleCut(path, pathCharactersShown)), ...findings.flatMap((finding) => findingLines(finding, placeWidth, page))]);
}
function findingLines(finding, placeWidth, page) {
	const place = placeOf$1(finding).padStart(placeWidth);
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
function placeOf$1(finding) {
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
		...constants$2.signals,
		SIGBREAK: 21
	}[name] ?? 0);
}

// build/src/git/alternates.js
const depthMax = 5;
const foldersMax = 64;
const alternatesBytesMax = 1048576;
async function objectFolders(ownFolder) {
	const found = [ownFolder];
	await addAlternates(ownFolder, 0, found);
	return found;
}
async function addAlternates(folder, depth, found) {
	if (depth >= depthMax) return;
	const bytes = await readSmallFile(join(folder, "info", "alternates"), alternatesBytesMax);
	if (bytes === null) return;
	for (const line of bytes.toString("utf8").split("\n")) {
		const named = unquoted(line.replace(/\r$/, ""));
		if (named === "" || named.startsWith("#") || named.includes("\0")) continue;
		const alternate = resolve(folder, named);
		if (found.includes(alternate) || found.length >= foldersMax || !await isFolder(alternate)) continue;
		found.push(alternate);
		await addAlternates(alternate, depth + 1, found);
	}
}
function unquoted(line) {
	const quoted = /^"(.*)"$/.exec(line);
	return quoted === null ? line : (quoted[1] ?? "").replace(/\\(["\\])/g, "$1");
}
async function isFolder(path) {
	return stat(path).then((found) => found.isDirectory(), () => false);
}

// build/src/git/parse-object.js
const space$1 = 32;
const newline$1 = 10;
const oidBytes = 20;
const objectKinds = [
	"commit",
	"tree",
	"blob",
	"tag"
];
function entryKind(mode) {
	switch (mode & 61440) {
		case 16384: return "tree";
		case 40960: return "symbolic-link";
		case 57344: return "submodule";
		default: return "blob";
	}
}
function parseTree(bytes, oid) {
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const entries = [];
	let at = 0;
	while (at < buffer.length) {
		const modeEnd = buffer.indexOf(space$1, at);
		const nameEnd = modeEnd === -1 ? -1 : buffer.indexOf(0, modeEnd + 1);
		const end = nameEnd + 1 + oidBytes;
		const mode = modeEnd === -1 ? NaN : Number.parseInt(buffer.toString("latin1", at, modeEnd), 8);
		if (nameEnd === -1 || end > buffer.length || Number.isNaN(mode)) throw corrupt("tree", oid);
		entries.push({
			kind: entryKind(mode),
			mode,
			name: pathText(buffer.subarray(modeEnd + 1, nameEnd)),
			oid: buffer.toString("hex", nameEnd + 1, end)
		});
		at = end;
	}
	return entries;
}
function parseCommit(bytes, oid) {
	const { headers, body } = splitHeaders(bytes);
	let tree = null;
	const parents = [];
	let author = "";
	let committer = "";
	let encoding = "utf-8";
	for (const { key, value } of headers) if (key === "tree") tree ??= oidOf(value);
	else if (key === "parent") {
		const parent = oidOf(value);
		if (parent === null) throw corrupt("commit", oid);
		parents.push(parent);
	} else if (key === "author" && author === "") author = value;
	else if (key === "committer" && committer === "") committer = value;
	else if (key === "encoding") encoding = value;
	if (tree === null) throw corrupt("commit", oid);
	const time = signatureTime(author);
	const people = [author, committer].map((line) => headerText(signaturePerson(line), encoding));
	return {
		oid,
		tree,
		parents,
		author: headerText(signatureName(author), encoding),
		date: isoDate(time.seconds, time.offsetMinutes),
		authorSeconds: time.seconds,
		authorOffset: time.offsetMinutes,
		committerSeconds: signatureTime(committer).seconds,
		people: [...new Set(people)],
		message: textOf(body, encoding)
	};
}
function parseTag(bytes, oid) {
	const { headers, body } = splitHeaders(bytes);
	const [object, type] = headers;
	const target = object?.key === "object" ? oidOf(object.value) : null;
	const targetKind = type?.key === "type" ? objectKinds.find((kind) => kind === type.value) : void 0;
	if (target === null || targetKind === void 0) throw corrupt("tag", oid);
	const header = (key) => headers.find((line) => line.key === key)?.value ?? "";
	return {
		target,
		targetKind,
		name: headerText(header("tag"), "utf-8"),
		tagger: headerText(signaturePerson(header("tagger")), "utf-8"),
		taggerSeconds: signatureTime(header("tagger")).seconds,
		message: textOf(withoutSignature(body), "utf-8")
	};
}
function isoDate(seconds, offsetMinutes) {
	const local = (/* @__PURE__ */ new Date((seconds + offsetMinutes * 60) * 1e3)).toISOString().slice(0, 19);
	const sign = offsetMinutes < 0 ? "-" : "+";
	const minutes = Math.abs(offsetMinutes);
	const two = (value) => String(value).padStart(2, "0");
	return `${local}${sign}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
function corrupt(kind, oid) {
	return new Fault("corrupt-object", `The ${kind} ${oid} is not in Git's format.`, "Run git fsck, or clone the repository anew.");
}
function splitHeaders(bytes) {
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const headers = [];
	let at = 0;
	while (at < buffer.length) {
		const found = buffer.indexOf(newline$1, at);
		const end = found === -1 ? buffer.length : found;
		if (end === at) return {
			headers,
			body: buffer.subarray(end + 1)
		};
		if (buffer[at] !== space$1) {
			const blank = buffer.indexOf(space$1, at);
			const gap = blank === -1 || blank > end ? end : blank;
			headers.push({
				key: buffer.toString("latin1", at, gap),
				value: buffer.toString("latin1", Math.min(gap + 1, end), end)
			});
		}
		at = end + 1;
	}
	return {
		headers,
		body: buffer.subarray(buffer.length)
	};
}
function oidOf(value) {
	return value.length === 40 && /^[0-9a-f]+$/.test(value) ? value : null;
}
function signatureName(line) {
	const end = line.indexOf("<");
	return end === -1 ? line : line.slice(0, end);
}
function signaturePerson(line) {
	const end = line.lastIndexOf(">");
	return end === -1 ? line : line.slice(0, end + 1);
}
function withoutSignature(body) {
	const text = body.toString("latin1");
	const found = /^-----BEGIN (?:PGP SIGNATURE|PGP MESSAGE|SSH SIGNATURE|SIGNED MESSAGE)-----$/m.exec(text);
	return found === null ? body : body.subarray(0, found.index);
}
function signatureTime(line) {
	const text = line.slice(line.lastIndexOf(">") + 1);
	const found = /^\s*(-?\d{1,15})(?:\s+([+-]\d{4})(?!\d))?/.exec(text);
	if (found === null) return {
		seconds: 0,
		offsetMinutes: 0
	};
	const seconds = Number(found[1]);
	if (seconds < -62167132800 || seconds > 253402214400) return {
		seconds: 0,
		offsetMinutes: 0
	};
	const zone = found[2] ?? "+0000";
	const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3));
	if (Number(zone.slice(3)) > 59 || minutes >= 1440) return {
		seconds,
		offsetMinutes: 0
	};
	return {
		seconds,
		offsetMinutes: zone.startsWith("-") ? -minutes : minutes
	};
}
function headerText(value, declared) {
	return /[^\0-\x7f]/.test(value) ? textOf(Buffer.from(value, "latin1"), declared) : value.trim();
}
function textOf(bytes, declared) {
	const text = bytes.toString("utf8");
	if (!text.includes("�")) return text.trim();
	for (const encoding of ["utf-8", declared]) try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes).trim();
	} catch {}
	return bytes.toString("latin1").trim();
}

// build/src/git/object-store.js
const blobCacheBytes = 67108864;
const treeCacheBytes = 33554432;
const commitCacheBytes = 16777216;
function makeObjectStore(sources) {
	return new LayeredObjectStore(sources);
}
function isMissingObject(error) {
	return error instanceof Fault && error.code === "missing-object";
}
const objectFaults = /* @__PURE__ */ new Set([
	"missing-object",
	"corrupt-object",
	"object-too-large"
]);
function isObjectFault(error) {
	return error instanceof Fault && objectFaults.has(error.code);
}
var LayeredObjectStore = class {
	sources;
	blobs = new ByteCache(blobCacheBytes);
	trees = new ByteCache(treeCacheBytes);
	commits = new ByteCache(commitCacheBytes);
	constructor(sources) {
		this.sources = sources;
	}
	async readBlob(oid) {
		const held = this.blobs.get(oid);
		if (held !== void 0) return held;
		const bytes = await this.readKind(oid, "blob");
		this.blobs.set(oid, bytes, bytes.length);
		return bytes;
	}
	async readTree(oid) {
		const held = this.trees.get(oid);
		if (held !== void 0) return held;
		const bytes = await this.readKind(oid, "tree");
		const entries = parseTree(bytes, oid);
		this.trees.set(oid, entries, bytes.length * 4);
		return entries;
	}
	async readCommit(oid) {
		const held = this.commits.get(oid);
		if (held !== void 0) return held;
		return this.keepCommit(oid, await this.readKind(oid, "commit"));
	}
	async readAny(oid) {
		const held = this.commits.get(oid);
		if (held !== void 0) return {
			kind: "commit",
			commit: held
		};
		const { kind, bytes } = await this.read(oid);
		if (kind === "commit") return {
			kind,
			commit: this.keepCommit(oid, bytes)
		};
		if (kind === "tag") return {
			kind,
			tag: parseTag(bytes, oid)
		};
		return { kind };
	}
	async oidsWithPrefix(prefix) {
		const found = /* @__PURE__ */ new Set();
		for (const source of this.sources) for (const oid of await source.oidsWithPrefix(prefix)) found.add(oid);
		return [...found].sort();
	}
	keepCommit(oid, bytes) {
		const commit = parseCommit(bytes, oid);
		this.commits.set(oid, commit, bytes.length * 2 + 200);
		return commit;
	}
	async readKind(oid, wanted) {
		const { kind, bytes } = await this.read(oid);
		if (kind === wanted) return bytes;
		throw new Fault("corrupt-object", `The object ${oid} is a ${kind} where a ${wanted} belongs.`, "Run git fsck, or clone the repository anew.");
	}
	async read(oid) {
		let damage = null;
		for (const source of this.sources) try {
			const object = await source.read(oid);
			if (object !== null) return object;
		} catch (error) {
			if (!isObjectFault(error)) throw error;
			damage ??= error;
		}
		if (damage !== null) throw damage;
		throw new Fault("missing-object", `The object ${oid} is not in this repository.`, "Fetch the whole history (fetch-depth: 0 on actions/checkout, or git fetch --unshallow).");
	}
};

// build/src/git/pack/pack-source.js
const kindNames = [
	void 0,
	"commit",
	"tree",
	"blob",
	"tag"
];
const cacheBytes$1 = 50331648;
function packSource(folders) {
	const reader = new SourceReader(folders);
	return {
		read: async (oid) => reader.read(oid),
		oidsWithPrefix: async (prefix) => reader.oidsWithPrefix(prefix)
	};
}
var SourceReader = class {
	folders;
	packs;
	loose = new LooseReader();
	entry = new PackedEntry();
	ops = new DeltaOps();
	cache = new ByteCache(cacheBytes$1);
	scratch = /* @__PURE__ */ new Uint8Array(16384);
	constructor(folders) {
		this.folders = folders;
		this.packs = new PackSet(folders);
	}
	read(oid) {
		if (oid.length !== 40 || !isOid(oid)) return null;
		const found = this.readNow(oid);
		if (found !== null) return found;
		const later = this.packs.refresh() ? this.readNow(oid) : null;
		if (later !== null) return later;
		const last = this.packs.checkIndexes() ? this.readNow(oid) : null;
		if (last !== null) return last;
		const indexes = this.packs.damagedIndexes;
		if (indexes.length === 0) return null;
		throw corruptObject(oid, new Unreadable("no index that can be read names it"), indexes);
	}
	oidsWithPrefix(prefix) {
		this.packs.refresh();
		const found = /* @__PURE__ */ new Set();
		for (const oid of this.packs.withPrefix(prefix)) found.add(oid);
		for (const folder of this.folders) for (const oid of listLooseOids(folder, prefix.slice(0, 2))) if (oid.startsWith(prefix)) found.add(oid);
		return [...found].sort();
	}
	readNow(oid) {
		const bytes = Buffer.from(oid, "hex");
		const damage = [];
		const found = this.fromPacks(oid, this.packs.placesOf(bytes), damage) ?? this.fromFiles(oid, damage) ?? this.fromPacks(oid, this.packs.unindexedPlacesOf(bytes), damage) ?? (damage.length > 0 ? this.fromPacks(oid, this.packs.otherPlacesOf(bytes), damage) : null);
		if (found !== null) return found;
		const [first] = damage;
		if (first === void 0) return null;
		const files = this.packs.all.filter((pack) => pack.isDamaged).map((pack) => pack.name);
		throw corruptObject(oid, first, [...files, ...this.packs.damagedIndexes]);
	}
	fromPacks(oid, places, damage) {
		for (const place of places) try {
			return checked(oid, this.content(place));
		} catch (error) {
			if (isNoFile(expected(error))) continue;
			damage.push(expected(error));
			if (!(error instanceof TooLarge)) place.pack.isDamaged = true;
		}
		return null;
	}
	fromFiles(oid, damage) {
		for (const folder of this.folders) try {
			const content = this.inFile(folder, oid);
			if (content !== null) return checked(oid, content);
		} catch (error) {
			if (!isNoFile(expected(error))) damage.push(expected(error));
		}
		return null;
	}
	inFile(folder, oid) {
		const path = loosePath(folder, oid);
		if (!existsSync(path)) return null;
		const { head, bytes } = this.loose.read(path);
		return {
			kind: head.kind,
			bytes
		};
	}
	content(start) {
		const deltas = [];
		let circle = null;
		let place = start;
		let content = null;
		while (content === null) {
			const key = keyOf$1(place);
			content = this.cache.get(key) ?? null;
			if (content !== null) break;
			this.entry.open(place.pack.file(), place.offset);
			const { kind, length } = this.entry;
			if (kind === 6 || kind === 7) {
				deltas.push(place);
				if (kind === 7) {
					circle ??= /* @__PURE__ */ new Set();
					if (circle.has(key)) throw new Unreadable("its delta stands on itself");
					circle.add(key);
				}
				const base = this.baseOf(place);
				if ("kind" in base) content = base;
				else place = base;
			} else {
				refuseTooLarge(length);
				const bytes = pooledBytes(length);
				this.entry.inflate(bytes, 0);
				content = this.keep(place, {
					kind,
					bytes
				});
			}
		}
		for (let delta = deltas.pop(); delta !== void 0; delta = deltas.pop()) content = this.keep(delta, this.onBase(delta, content));
		return content;
	}
	baseOf({ pack }) {
		const { baseOffset, baseOid } = this.entry;
		if (baseOffset >= 0) return {
			pack,
			offset: baseOffset
		};
		const own = pack.offsetOf(baseOid);
		if (own >= 0) return {
			pack,
			offset: own
		};
		for (const place of this.packs.placesOf(baseOid)) return place;
		const oid = Buffer.from(baseOid).toString("hex");
		for (const folder of this.folders) try {
			const content = this.inFile(folder, oid);
			if (content !== null) return content;
		} catch (error) {
			if (!isNoFile(expected(error))) throw error;
		}
		throw new Unreadable("the base of its delta is not here");
	}
	onBase({ pack, offset }, base) {
		const { entry, ops } = this;
		entry.open(pack.file(), offset);
		const { length } = entry;
		if (this.scratch.length <= length) this.scratch = new Uint8Array(length * 2 + 1);
		entry.inflate(this.scratch, 0);
		if (!readDelta(this.scratch, 0, length, ops)) throw new Unreadable("its delta is malformed");
		if (ops.sourceLength !== base.bytes.length) throw new Unreadable("its delta is of another base");
		refuseTooLarge(ops.targetLength);
		const bytes = pooledBytes(ops.targetLength);
		applyDelta(ops, base.bytes, this.scratch, bytes, 0);
		return {
			kind: base.kind,
			bytes
		};
	}
	keep(place, content) {
		this.cache.set(keyOf$1(place), content, content.bytes.length + 100);
		return content;
	}
};
function pooledBytes(length) {
	const { buffer, byteOffset } = Buffer.allocUnsafe(length);
	return new Uint8Array(buffer, byteOffset, length);
}
function keyOf$1({ pack, offset }) {
	return pack.number * 2 ** 40 + offset;
}
function checked(oid, { kind, bytes }) {
	const name = kindNames[kind];
	if (name === void 0) throw new Unreadable("it is of no kind that there is");
	if (createHash("sha1").update(`${name} ${bytes.length}\0`).update(bytes).digest("hex") !== oid) throw new Unreadable("its content is not what its id was made of");
	return {
		kind: name,
		bytes
	};
}

// build/src/git/refs.js
const refBytesMax = 65536;
const packedRefsBytesMax = 536870912;
const symbolicDepthMax = 5;
const tagDepthMax = 16;
const folderDepthMax$3 = 64;
async function readRef(place, name) {
	const found = await follow(place, await readPackedRefs(place.commonDir), name);
	return found === "dangling" ? null : found;
}
async function readHead(place) {
	const content = await readLoose(place, "HEAD");
	const value = content === null ? null : parseRefContent(content);
	if (value === null) return { kind: "broken" };
	if (value.kind === "oid") return {
		kind: "detached",
		oid: value.oid
	};
	return {
		kind: "branch",
		ref: value.ref,
		oid: await readRef(place, value.ref)
	};
}
async function readRefTable(place) {
	const packed = await readPackedRefs(place.commonDir);
	const loose = /* @__PURE__ */ new Set();
	await addLooseNames(place.commonDir, "refs", 0, loose);
	if (place.gitDir !== place.commonDir) await addLooseNames(place.gitDir, "refs", 0, loose);
	for (const worktree of await folderNames(join(place.commonDir, "worktrees"))) loose.add(`worktrees/${worktree}/HEAD`);
	const table = /* @__PURE__ */ new Map();
	for (const name of ["HEAD", ...[.../* @__PURE__ */ new Set([...packed.keys(), ...loose])].sort()]) {
		const oid = (name === "HEAD" || loose.has(name) ? void 0 : packed.get(name)) ?? await follow(place, packed, name);
		if (oid !== "dangling") table.set(name, oid);
	}
	return table;
}
async function readTips(place, store, kindOf = () => null) {
	const tips = [];
	const tags = /* @__PURE__ */ new Map();
	const skips = [];
	for (const [ref, oid] of await readRefTable(place)) {
		if (oid === null) {
			skips.push({
				reason: "unreadable",
				what: ref,
				detail: "the ref is broken"
			});
			continue;
		}
		const kind = kindOf(oid);
		if (kind !== null && kind !== "tag") {
			tips.push({
				ref,
				kind,
				oid
			});
			continue;
		}
		try {
			const peeled = await peel(store, oid, (tag) => {
				const refs = tags.get(tag);
				if (refs === void 0) tags.set(tag, [ref]);
				else refs.push(ref);
			});
			tips.push({
				ref,
				...peeled
			});
		} catch (error) {
			if (!isObjectFault(error)) throw error;
			const reason = error.code === "missing-object" ? "missing" : "unreadable";
			skips.push({
				reason,
				what: ref,
				detail: error.message
			});
		}
	}
	return {
		tips,
		tags: [...tags].map(([oid, refs]) => ({
			oid,
			refs
		})),
		skips
	};
}
function commitOids(tips) {
	return tips.filter((tip) => tip.kind === "commit").map((tip) => tip.oid);
}
async function peel(store, oid, onTag = () => {}) {
	let at = oid;
	for (let depth = 0; depth < tagDepthMax; depth += 1) {
		const found = await store.readAny(at);
		if (found.kind !== "tag") return {
			kind: found.kind,
			oid: at
		};
		onTag(at);
		at = found.tag.target;
	}
	throw new Fault("corrupt-object", `The tag ${oid} stands on a chain of more than ${tagDepthMax} tags.`, "Delete the tag.");
}
function parseRefContent(content) {
	const symbolic = /^ref:\s*(\S+)\s*$/.exec(content);
	if (symbolic?.[1] !== void 0) return isSafeRefName(symbolic[1]) ? {
		kind: "symbolic",
		ref: symbolic[1]
	} : null;
	const [word = ""] = content.split(/\s/, 1);
	return isOid(word) && !isZeroOid(word) ? {
		kind: "oid",
		oid: word.toLowerCase()
	} : null;
}
function isSafeRefName(name) {
	if (/[\0\\:]|(?:^|\/)\.|\/\/|\/$/.test(name)) return false;
	return name.startsWith("refs/") || /^[A-Z][A-Z0-9_]*$/.test(name) || /^worktrees\/[^/]+\/HEAD$/.test(name);
}
async function follow(place, packed, name) {
	let at = name;
	for (let depth = 0; depth <= symbolicDepthMax; depth += 1) {
		const content = await readLoose(place, at);
		if (content === null) return packed.get(at) ?? (depth === 0 ? null : "dangling");
		const value = parseRefContent(content);
		if (value === null) return null;
		if (value.kind === "oid") return value.oid;
		at = value.ref;
	}
	return null;
}
async function readLoose(place, name) {
	if (!isSafeRefName(name)) return null;
	const folder = (!name.startsWith("refs/") || /^refs\/(?:bisect|worktree|rewritten)\//.test(name)) && !name.startsWith("worktrees/") ? place.gitDir : place.commonDir;
	const bytes = await readSmallFile(join(folder, name), refBytesMax);
	return bytes === null ? null : bytes.toString("utf8");
}
async function readPackedRefs(commonDir) {
	const refs = /* @__PURE__ */ new Map();
	const bytes = await readSmallFile(join(commonDir, "packed-refs"), packedRefsBytesMax);
	for (const line of bytes === null ? [] : pathText(bytes).split("\n")) {
		const found = /^([0-9a-f]{40}) (\S.*)$/.exec(line);
		if (found !== null) refs.set((found[2] ?? "").trimEnd(), found[1]);
	}
	return refs;
}
async function addLooseNames(root, folder, depth, names) {
	const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(() => []);
	for (const entry of entries) {
		const name = `${folder}/${entry.name}`;
		if (entry.isDirectory() && depth < folderDepthMax$3) await addLooseNames(root, name, depth + 1, names);
		else if (!entry.name.endsWith(".lock")) names.add(name);
	}
}
async function folderNames(folder) {
	return (await readdir(folder, { withFileTypes: true }).catch(() => [])).filter((entry) => entry.isDirectory()).map((entry) => entry.name);
}

// build/src/git/repository-format.js
const versionMax = 1;
const harmlessExtensions = /* @__PURE__ */ new Set([
	"compatobjectformat",
	"noop",
	"noop-v1",
	"partialclone",
	"preciousobjects",
	"relativeworktrees",
	"worktreeconfig"
]);
async function refuseUnsupported(place) {
	const refused = refusal(await readRepositoryConfig(place.commonDir), place.commonDir);
	if (refused !== null) throw new Fault("unsupported-repository", refused.sentence, refused.mend);
}
function refusal(config, folder) {
	const version = config.get("core.repositoryformatversion") ?? "0";
	if (!/^-?\d+$/.test(version) || Number(version) > versionMax) return {
		sentence: `Leakline reads repositories of version ${versionMax} at the most, and ${folder} has ${shown(version)}.`,
		mend: "Use a newer Leakline, or scan its files with `tree` instead."
	};
	const storage = config.get("extensions.refstorage")?.toLowerCase() ?? "files";
	if (storage !== "files") return refStorageRefusal(storage, folder);
	const objects = config.get("extensions.objectformat")?.toLowerCase() ?? "sha1";
	if (objects !== "sha1") return {
		sentence: `Leakline cannot read objects named by ${shown(objects)}, as those in ${folder} are.`,
		mend: "Scan its files with `tree` instead."
	};
	const unknown = Number(version) < 1 ? void 0 : unknownExtension(config);
	if (unknown === void 0) return null;
	return {
		sentence: `Leakline does not know the extension ${shown(unknown)} of the repository format, which ${folder} uses.`,
		mend: "Use a newer Leakline, or scan its files with `tree` instead."
	};
}
function refStorageRefusal(storage, folder) {
	const format = /^[a-z]+(?=:|$)/.exec(storage)?.[0] ?? "of an unknown name";
	return {
		sentence: `Leakline cannot read ${format === "files" ? "refs that are kept elsewhere" : `refs in the format ${format}`}, which ${folder} uses.`,
		mend: "Convert it with git refs migrate --ref-format=files, or scan a clone that keeps refs as files."
	};
}
function unknownExtension(config) {
	const read = /* @__PURE__ */ new Set(["objectformat", "refstorage"]);
	return [...config.keys()].filter((key) => key.startsWith("extensions.")).map((key) => key.slice(11)).find((name) => !read.has(name) && !harmlessExtensions.has(name));
}
function shown(word) {
	return /^-?[a-z0-9-]{1,40}$/i.test(word) ? `"${word}"` : "something else";
}

// build/src/git/resolve-revision.js
function parseRange(text) {
	const found = /^(.*?)(\.{2,3})(?!\.)(.*)$/s.exec(text);
	if (found === null) return null;
	const [, base, dots, head] = found;
	return {
		base: base || "HEAD",
		head: head || "HEAD",
		fromMergeBase: dots === "..."
	};
}
async function resolveRevision(source, revision) {
	refuseUnread(revision);
	const [, base = "", steps = ""] = /^(.*?)((?:[~^]\d*|\^\{[a-z]*\})*)$/s.exec(revision) ?? [];
	let at = await commitOf$1(source, await resolveBase(source, base, revision), revision);
	for (const [step] of steps.matchAll(/[~^]\d*(?:\{[a-z]*\})?/g)) at = await takeStep(source, at, step, revision);
	return at;
}
async function takeStep(source, from, step, revision) {
	if (step.endsWith("}")) {
		if (step === "^{}" || step === "^{commit}") return from;
		throw unknown(revision, "Leakline reads revisions that name commits", mends.nameCommit);
	}
	const count = step.length === 1 ? 1 : Number(step.slice(1));
	if (step.startsWith("^")) return count === 0 ? from : parentOf(source, from, count, revision);
	let at = from;
	for (let i = 0; i < count; i += 1) at = await parentOf(source, at, 1, revision);
	return at;
}
async function parentOf(source, oid, nth, revision) {
	const { parents } = await source.store.readCommit(oid);
	const parent = parents[nth - 1];
	if (parent === void 0) throw unknown(revision, parentCount(oid, parents.length), mends.goLessFar);
	if (source.shallow.has(oid)) throw cutOff(`The revision ${revision} lies beyond the end of this shallow clone.`);
	return parent;
}
async function commitOf$1(source, oid, revision) {
	try {
		const peeled = await peel(source.store, oid);
		if (peeled.kind === "commit") return peeled.oid;
		throw unknown(revision, `it is a ${peeled.kind} and no commit`, mends.nameCommit);
	} catch (error) {
		if (!isMissingObject(error)) throw error;
		if (source.shallow.size > 0) throw cutOff(`The commit ${oid} is not in this shallow clone.`);
		throw unknown(revision, `the object ${oid} is not in this repository`);
	}
}
async function resolveBase(source, base, revision) {
	if (isOid(base) && base.length === 40) return base.toLowerCase();
	const name = base === "@" ? "HEAD" : base;
	const names = [
		"",
		"refs/",
		"refs/tags/",
		"refs/heads/",
		"refs/remotes/"
	].map((prefix) => prefix + name);
	for (const candidate of [...names, `refs/remotes/${name}/HEAD`]) {
		if (name === "" || !isSafeRefName(candidate)) continue;
		const oid = await readRef(source.place, candidate);
		if (oid !== null) return oid;
	}
	const short = /^(?:.*-g)?([0-9a-f]{4,39})$/is.exec(name)?.[1]?.toLowerCase();
	if (short !== void 0) return resolveShort(source, short, revision);
	throw unknown(revision, "no branch, tag or commit has this name");
}
async function resolveShort(source, short, revision) {
	const commits = [];
	for (const oid of await source.store.oidsWithPrefix(short)) {
		const { kind } = await source.store.readAny(oid);
		if (kind === "commit" || kind === "tag") commits.push(oid);
	}
	const [only] = commits;
	if (only === void 0) throw unknown(revision, "no branch, tag or commit has this name");
	if (commits.length === 1) return only;
	throw new Fault("unknown-revision", `The short id ${revision} is ambiguous: ${commits.length} commits start with it.`, "Give more digits of the id.");
}
const mends = {
	look: "Check its spelling, and that it was fetched (fetch-depth: 0 on actions/checkout fetches all).",
	nameCommit: "Name a commit: by a branch, a tag, or its id.",
	goLessFar: "Go back less far, or by another parent.",
	giveId: "Give the id that git rev-parse prints for it."
};
function refuseUnread(revision) {
	if (revision === "") throw new Fault("unknown-revision", "The revision is empty.", "Give a branch, a tag, a commit id or HEAD.");
	const range = /^(.*?)\^([!@]|-\d*)$/s.exec(revision);
	if (range !== null) {
		const [, commit = "", sign = ""] = range;
		const parent = `${commit}^${sign.slice(1)}`;
		throw unknown(revision, "it stands for several commits", sign === "@" ? `Name one parent: ${parent}.` : `Write the range as ${parent}..${commit}.`);
	}
	if (revision.startsWith("^")) throw unknown(revision, "it leaves commits out", `Write a range: ${revision.slice(1)}..HEAD.`);
	if (/^:\/|\^\{\//.test(revision)) throw unknown(revision, "Leakline does not search messages for commits", mends.giveId);
	if (/@\{[^}]*\}/.test(revision)) throw unknown(revision, "Leakline reads neither reflogs nor what a branch follows", mends.giveId);
	if (revision.includes(":")) throw unknown(revision, "it names a file or a folder", mends.nameCommit);
}
function parentCount(oid, count) {
	if (count === 0) return `commit ${oid} has no parent`;
	return `commit ${oid} has ${count} ${count === 1 ? "parent" : "parents"}`;
}
function unknown(revision, why, mend = mends.look) {
	return new Fault("unknown-revision", `The revision ${revision} is not known here: ${why}.`, mend);
}
function cutOff(message) {
	return new Fault("shallow-clone", message, "Set fetch-depth: 0 on actions/checkout, or run git fetch --unshallow.");
}

// build/src/git/open-repository.js
const shallowBytesMax = 67108864;
async function openRepository(path) {
	const place = await locateRepository(path);
	if (place === null) throw new Fault("not-a-repository", `There is no Git repository at ${absolutePath(path)} or above it.`, "Give the path of a clone (in a workflow, run actions/checkout first), or scan files with `tree`.");
	await refuseUnsupported(place);
	const folders = await objectFolders(join(place.commonDir, "objects"));
	const store = makeObjectStore([packSource(folders)]);
	let table = null;
	const shallow = await readShallow(place.commonDir);
	return {
		place,
		store,
		shallow,
		objectTable: () => {
			table ??= readObjectTable(folders);
			return table;
		},
		head: () => readHead(place),
		tips: () => readTips(place, store),
		resolve: (revision) => resolveRevision({
			place,
			store,
			shallow
		}, revision)
	};
}
async function readShallow(commonDir) {
	const lines = ((await readSmallFile(join(commonDir, "shallow"), shallowBytesMax))?.toString("latin1") ?? "").split(/\s+/);
	return new Set(lines.filter((line) => isOid(line)));
}

// build/src/scan/assemble-report.js
function assembleReport(context, scan, elapsedSeconds) {
	const { collector, coverage, settings } = context;
	const redactor = collector.redactor();
	const all = collector.finish(redactor);
	const isNote = ({ severity, confidence }) => severity === "note" || !isAsSure(confidence, settings.confidenceMin);
	const demoted = (finding) => isNote(finding) ? {
		...finding,
		severity: "note"
	} : finding;
	const findings = settings.notes ? all.map(demoted) : all.filter((finding) => !isNote(finding));
	const named = new Set(findings.map((finding) => finding.patternId));
	return {
		tool: {
			name: "Leakline",
			version
		},
		scan: {
			...scan,
			target: redactor.text(scan.target),
			chosenBy: redactor.text(scan.chosenBy)
		},
		findings,
		notes: all.filter(isNote).length,
		complete: coverage.complete && context.turns.interruption === null,
		interruption: context.turns.interruption,
		coverage: coverage.finish(redactor),
		patterns: new Map([...context.patterns].filter(([id]) => named.has(id))),
		notices: context.notices.map((notice) => redactor.text(notice)),
		elapsedSeconds
	};
}

// build/src/scan/history-basis.js
function basisOf(settings, patterns = allPatterns) {
	const { detect, selection, confidenceMin, notes, exclude, include, wholeBytesMax, history } = settings;
	const { since, until, branches, includeUnreachable } = history;
	const chosen = {
		detect,
		selection,
		confidenceMin,
		notes,
		exclude,
		include,
		wholeBytesMax,
		asked: {
			since,
			until,
			branches,
			includeUnreachable
		}
	};
	const digest = createHash("sha256").update(JSON.stringify([version, chosen]));
	for (const pattern of patterns) {
		const fields = judgingFields.map((field) => pattern[field] ?? null);
		digest.update(JSON.stringify(fields, expressionText));
	}
	return digest.digest("hex");
}
const judgingFields = [
	"id",
	"kind",
	"family",
	"severity",
	"confidence",
	"rank",
	"tags",
	"keywords",
	"names",
	"words",
	"regex",
	"probe",
	"value",
	"path",
	"notPath",
	"content",
	"recognizer",
	"checks",
	"companion",
	"allow",
	"matchBytesMax"
];
function expressionText(_, value) {
	return value instanceof RegExp ? String(value) : value;
}

// build/src/scan/history-cache-file.js
const noCache = "it is no cache of a history";
const word = "leakline-history-cache";
const formatVersion = 1;
const cacheBytesMax = 268435456;
const idLists = [
	"roots",
	"commits",
	"older",
	"tags",
	"loose"
];
function packMemory(memory) {
	const { basis, seen } = memory;
	const lists = idLists.map((name) => [name, packIds(memory[name])]);
	const body = `${JSON.stringify({
		basis,
		seen,
		...Object.fromEntries(lists)
	})}\n`;
	return `${word} ${formatVersion} ${digestOf(body)}\n${body}`;
}
function unpackMemory(text) {
	const end = text.indexOf("\n") + 1;
	const [first, version, sum] = text.slice(0, end === 0 ? 200 : end).trimEnd().split(" ");
	if (first !== word) return word.startsWith(text) ? "it is damaged" : noCache;
	if (version !== String(formatVersion)) return "another version of Leakline wrote it";
	const body = text.slice(end);
	return (text.startsWith(`${word} ${formatVersion} ${digestOf(body)}\n`) && sum !== void 0 ? parseBody(body) : null) ?? "it is damaged";
}
function parseBody(body) {
	try {
		const { basis, seen, ...lists } = JSON.parse(body);
		if (typeof basis !== "string" || typeof seen !== "number") return null;
		const [roots, commits, older, tags, loose] = idLists.map((name) => unpackIds(lists[name]));
		if (!roots || !commits || !older || !tags || !loose) return null;
		return {
			basis,
			seen,
			roots,
			commits,
			older,
			tags,
			loose
		};
	} catch {
		return null;
	}
}
function packIds(ids) {
	return [40, 64].map((digits) => {
		const some = ids.filter((id) => id.length === digits);
		return Buffer.from(some.join(""), "hex").toString("base64");
	});
}
function unpackIds(packed) {
	if (!Array.isArray(packed) || packed.length !== 2) return null;
	const ids = [];
	for (const [at, digits] of [40, 64].entries()) {
		const text = packed[at];
		if (typeof text !== "string") return null;
		const all = Buffer.from(text, "base64").toString("hex");
		for (let start = 0; start < all.length; start += digits) {
			const id = all.slice(start, start + digits);
			if (id.length !== digits || !isOid(id)) return null;
			ids.push(id);
		}
	}
	return ids;
}
function digestOf(text) {
	return createHash("sha256").update(text).digest("hex");
}
async function readMemory(file) {
	const bytes = await readSmallFile(file, cacheBytesMax);
	if (bytes !== null) return unpackMemory(bytes.toString("latin1"));
	return await stat(file).catch(() => null) === null ? null : noCache;
}
async function checkCacheWritable(file) {
	try {
		const existing = await stat(file).catch(() => null);
		if (existing?.isDirectory() === true) throw Object.assign(/* @__PURE__ */ new Error(), { code: "EISDIR" });
		if (existing !== null && !existing.isFile()) throw Object.assign(/* @__PURE__ */ new Error(), { code: "not a file" });
		if (existing !== null) await access(file, constants$1.R_OK | constants$1.W_OK);
		await access(dirname(await targetOf(file)), constants$1.W_OK);
	} catch (error) {
		throw new Fault("unwritable-file", `the cache of the history cannot be written (${codeOf(error)})`, "Give a path in a folder that exists and may be written to.");
	}
}
async function writeMemory(file, memory) {
	const target = await targetOf(file);
	const made = `${target}.${randomBytes(6).toString("hex")}.tmp`;
	try {
		const handle = await open(made, "wx", 420);
		try {
			await handle.writeFile(packMemory(memory), "latin1");
			await handle.sync();
		} finally {
			await handle.close();
		}
		await rename(made, target);
	} catch (error) {
		await rm(made, { force: true });
		throw error;
	}
}
async function targetOf(file) {
	return realpath(file).catch(() => resolve(file));
}
function codeOf(error) {
	return error.code ?? "unknown reason";
}

// build/src/scan/history-cache.js
const rootsMax = 64;
async function openHistoryCache({ settings, notices }, readTable) {
	const file = settings.history.cache;
	if (file === null) return null;
	await checkCacheWritable(file);
	const basis = basisOf(settings);
	const found = await readMemory(file);
	if (found === null) return new HistoryCache(file, emptyMemory(basis));
	const refusal = typeof found === "string" ? found : refusalOf(found, basis, await readTable());
	if (typeof found === "string" || refusal !== null) {
		notices.push(`The cache was not used, and everything was scanned: ${refusal}`);
		return new HistoryCache(refusal === "it is no cache of a history" ? null : file, emptyMemory(basis));
	}
	return new HistoryCache(file, found);
}
function emptyMemory(basis) {
	return {
		basis,
		seen: 0,
		roots: [],
		commits: [],
		tags: [],
		older: [],
		loose: []
	};
}
function refusalOf({ basis, roots }, wanted, table) {
	if (basis !== wanted) return "it was made with other patterns or other settings";
	return roots.length === 0 || roots.some((oid) => indexOfOid(table, oid) >= 0) ? null : "it is of another repository";
}
var HistoryCache = class {
	file;
	old;
	oldTags;
	oldLoose;
	loose = /* @__PURE__ */ new Set();
	history = null;
	tags = [];
	constructor(file, old) {
		this.file = file;
		this.old = old;
		this.oldTags = new Set(old.tags);
		this.oldLoose = new Set(old.loose);
	}
	get scanned() {
		return {
			tips: this.old.commits,
			older: this.old.older
		};
	}
	news(history) {
		this.history = history;
		this.tags = history.tags.map(({ oid }) => oid);
		return {
			...history,
			tags: history.tags.filter(({ oid }) => !this.oldTags.has(oid))
		};
	}
	isNew({ oid, path, commit }) {
		if (commit !== null) return true;
		const name = createHash("sha1").update(`${oid} ${path}`).digest("hex");
		this.loose.add(name);
		return !this.oldLoose.has(name);
	}
	async save({ coverage, turns, notices, log }) {
		const leftOut = this.leftOut();
		if (leftOut !== "") notices.push(leftOut);
		const memory = this.memory();
		if (this.file === null) {
			notices.push("The file of the cache was left as it is: delete it, or name another one");
			return;
		}
		if (memory === null || !coverage.complete || turns.interruption !== null) {
			notices.push("The cache was not written, since the scan is not complete");
			return;
		}
		try {
			await writeMemory(this.file, memory);
			log("info", "leakline.scan", `cache written: ${memory.commits.length} tips`);
		} catch (error) {
			notices.push(`The cache could not be written (${codeOf(error)}): the next scan begins where this one did`);
		}
	}
	leftOut() {
		const { seen } = this.old;
		if (seen === 0 || this.history === null) return "";
		if (!this.isOfUse) return "The cache was of no use: none of the commits that it names is here";
		const were = seen === 1 ? "was" : "were";
		return `${`${amount(seen, "commit")} ${were} scanned before (cache) and left out`}: what was found there is not told again`;
	}
	get isOfUse() {
		const { tips = [], older = [] } = this.history?.scanned ?? {};
		return tips.length + older.length > 0;
	}
	memory() {
		if (this.history === null) return null;
		const { commits, scanned, starts } = this.history;
		const parents = new Set(commits.flatMap((commit) => commit.parents));
		const fresh = commits.map(({ oid }) => oid);
		const ends = [...scanned.tips, ...fresh].filter((oid) => !parents.has(oid));
		const roots = commits.filter((commit) => commit.parents.length === 0).map(({ oid }) => oid);
		return {
			basis: this.old.basis,
			seen: (this.isOfUse ? this.old.seen : 0) + commits.length,
			roots: [.../* @__PURE__ */ new Set([...this.old.roots, ...roots])].sort().slice(0, rootsMax),
			commits: [.../* @__PURE__ */ new Set([...starts, ...ends])],
			older: thinned([...scanned.older, ...landmarks(fresh)]),
			tags: this.tags,
			loose: [...this.loose]
		};
	}
};
const olderMax = 64;
function landmarks(commits) {
	const chosen = [];
	for (let back = 2; back <= commits.length; back *= 2) chosen.push(commits[commits.length - back]);
	return chosen.reverse();
}
function thinned(commits) {
	if (commits.length <= olderMax) return commits;
	const old = commits.length - olderMax / 2;
	return thinned(commits.filter((_, at) => at >= old || at % 2 === 0));
}

// build/src/scan/history-words.js
function historyWords({ branches, since, until, includeUnreachable }) {
	return [
		branches.length === 0 ? "" : `what ${listed(branches)} ${branches.length === 1 ? "reaches" : "reach"}`,
		since === null ? "" : `from ${isoTime(since)}`,
		until === null ? "" : `until ${isoTime(until)}`,
		includeUnreachable ? "with what no ref reaches" : ""
	].filter((part) => part !== "").join(", ");
}
const namesMax = 5;
function listed(names) {
	const more = names.length - namesMax;
	const shown = names.slice(0, namesMax);
	return more > 0 ? `${shown.join(", ")} and ${more} more` : shown.join(", ");
}
function isoTime(seconds) {
	const date = /* @__PURE__ */ new Date(seconds * 1e3);
	return Number.isNaN(date.getTime()) ? `@${seconds}` : date.toISOString().replace(".000Z", "Z");
}

// build/src/git/commit-heap.js
var Heap = class {
	items = [];
	isBefore;
	constructor(isBefore) {
		this.isBefore = isBefore;
	}
	get size() {
		return this.items.length;
	}
	push(item) {
		const { items } = this;
		let at = items.length;
		items.push(item);
		while (at > 0) {
			const parent = at - 1 >> 1;
			const above = items[parent];
			if (!this.isBefore(item, above)) break;
			items[at] = above;
			at = parent;
		}
		items[at] = item;
	}
	pop() {
		const { items } = this;
		const first = items[0];
		const last = items.pop();
		if (items.length === 0 || last === void 0) return first;
		let at = 0;
		for (;;) {
			let child = 2 * at + 1;
			if (child >= items.length) break;
			if (child + 1 < items.length && this.isBefore(items[child + 1], items[child])) child += 1;
			if (!this.isBefore(items[child], last)) break;
			items[at] = items[child];
			at = child;
		}
		items[at] = last;
		return first;
	}
};

// build/src/git/topological-order.js
function oldestFirst(commits) {
	const waitsFor = /* @__PURE__ */ new Map();
	const children = /* @__PURE__ */ new Map();
	const ready = new Heap(isEarlier);
	for (const commit of commits.values()) {
		const parents = new Set(commit.parents.filter((parent) => commits.has(parent)));
		waitsFor.set(commit.oid, parents.size);
		if (parents.size === 0) ready.push(commit);
		for (const parent of parents) {
			const held = children.get(parent);
			if (held === void 0) children.set(parent, [commit]);
			else held.push(commit);
		}
	}
	const ordered = [];
	for (let commit = ready.pop(); commit !== void 0; commit = ready.pop()) {
		ordered.push(commit);
		for (const child of children.get(commit.oid) ?? []) {
			const left = (waitsFor.get(child.oid) ?? 0) - 1;
			waitsFor.set(child.oid, left);
			if (left === 0) ready.push(child);
		}
	}
	return ordered;
}
function isEarlier(a, b) {
	if (a.authorSeconds !== b.authorSeconds) return a.authorSeconds < b.authorSeconds;
	return a.oid < b.oid;
}

// build/src/git/commit-range.js
const fromHead = 1;
const fromBase = 2;
const stale = 4;
const both = 3;
const slop = 64;
async function commitsInRange(repository, ends) {
	const bases = [...ends.base === null ? [] : [ends.base], ...ends.exclude ?? []];
	const painted = await paint$1(repository, ends.head, bases);
	const inRange = /* @__PURE__ */ new Map();
	let meets = false;
	for (const { commit, colours } of painted.values()) {
		if ((colours & both) === fromHead) inRange.set(commit.oid, commit);
		if ((colours & both) === both) meets = true;
	}
	if (inRange.size === 0) return [];
	refuseCutOff(repository, inRange, ends.base !== null && !meets ? painted : /* @__PURE__ */ new Map());
	return oldestFirst(inRange);
}
async function mergeBases(repository, one, other) {
	const painted = await paint$1(repository, one, [other]);
	const best = [];
	for (const { commit, colours } of painted.values()) if ((colours & both) === both && (colours & stale) === 0) best.push(commit);
	if (best.length === 0) refuseCutOff(repository, /* @__PURE__ */ new Map(), painted);
	best.sort((a, b) => isLater$1(a, b) ? -1 : 1);
	return best.map((commit) => commit.oid);
}
async function paint$1(repository, head, bases) {
	const painted = /* @__PURE__ */ new Map();
	const open = new Heap((a, b) => isLater$1(a.commit, b.commit));
	let undecided = 0;
	const add = async (oid, colours) => {
		const known = painted.get(oid);
		if (known !== void 0 && (known.colours | colours) === known.colours) return;
		const commit = known?.commit ?? await readNeeded(repository, oid, colours);
		if (commit === null) return;
		const item = known ?? {
			commit,
			colours: 0
		};
		if (known !== void 0 && isOpen.has(item) && (known.colours & stale) === 0 && (colours & stale) !== 0) undecided -= 1;
		item.colours |= colours;
		painted.set(oid, item);
		if (isOpen.has(item)) return;
		isOpen.add(item);
		open.push(item);
		if ((item.colours & stale) === 0) undecided += 1;
	};
	const isOpen = /* @__PURE__ */ new Set();
	await add(head, fromHead);
	for (const base of bases) await add(base, fromBase);
	let left = slop;
	for (let item = open.pop(); item !== void 0; item = open.pop()) {
		isOpen.delete(item);
		if ((item.colours & stale) === 0) undecided -= 1;
		const colours = (item.colours & both) === both ? 7 : item.colours;
		if (!repository.shallow.has(item.commit.oid)) for (const parent of item.commit.parents) await add(parent, colours);
		if (undecided === 0) left -= 1;
		if (left === 0) break;
	}
	return painted;
}
async function readNeeded(repository, oid, colours) {
	try {
		return await repository.store.readCommit(oid);
	} catch (error) {
		if (isObjectFault(error) && (colours & stale) !== 0) return null;
		if (isMissingObject(error) && repository.shallow.size > 0) throw cutOff(`The commit ${oid} is needed and is not in this shallow clone.`);
		throw error;
	}
}
function refuseCutOff(repository, commits, others) {
	for (const oid of [...commits.keys(), ...others.keys()]) if (repository.shallow.has(oid)) throw cutOff(`The range needs the parents of commit ${oid}, at which this shallow clone ends.`);
}
function isLater$1(a, b) {
	if (a.committerSeconds !== b.committerSeconds) return a.committerSeconds > b.committerSeconds;
	return a.oid < b.oid;
}

// build/src/scan/resolve-range.js
const defaultBranches = [
	"origin/HEAD",
	"origin/main",
	"origin/master",
	"main",
	"master"
];
async function resolveTypedRange(repository, text) {
	if (text === null) return againstDefaultBranch(repository);
	const typed = parseRange(text) ?? {
		base: text,
		head: "HEAD",
		fromMergeBase: false
	};
	return {
		range: await rangeOf(repository, await repository.resolve(typed.base), await repository.resolve(typed.head)),
		target: `${typed.base}..${typed.head}`,
		chosenBy: "the range that was given"
	};
}
async function rangeOf(repository, base, head) {
	return {
		head,
		base,
		exclude: [],
		netBase: base === null ? null : (await mergeBases(repository, base, head))[0] ?? null
	};
}
async function againstDefaultBranch(repository) {
	const head = await repository.resolve("HEAD");
	for (const branch of defaultBranches) {
		const base = await resolveOrNull(repository, branch);
		if (base === null) continue;
		return {
			range: await rangeOf(repository, base, head),
			target: `${branch}..HEAD`,
			chosenBy: `no range was given: HEAD against ${branch}`
		};
	}
	throw new Fault("unknown-revision", "No range was given, and there is no default branch to compare HEAD with", "Give one, such as leakline diff HEAD~3..HEAD.");
}
async function resolveOrNull(repository, revision) {
	try {
		return await repository.resolve(revision);
	} catch (error) {
		if (error instanceof Fault && error.code === "unknown-revision") return null;
		throw error;
	}
}

// build/src/git/added-lines.js
const newline = 10;
const editsMax = 2048;
const stepsMax = 4e7;
function addedLines(before, after, limits = {
	editsMax,
	stepsMax
}) {
	const old = Buffer.from(before.buffer, before.byteOffset, before.byteLength);
	const now = Buffer.from(after.buffer, after.byteOffset, after.byteLength);
	const { start, oldEnd, nowEnd } = trim(old, now);
	const firstLine = countLineBreaks(now, 0, start) + 1;
	const numbers = /* @__PURE__ */ new Map();
	const oldLines = numberLines(old, start, oldEnd, numbers);
	const distinctOld = numbers.size;
	const nowLines = numberLines(now, start, nowEnd, numbers);
	const kept = keptLines(oldLines, nowLines, distinctOld, limits);
	const added = [];
	for (let i = 0; i < nowLines.length; i += 1) if (kept[i] === 0) added.push(firstLine + i);
	return added;
}
function trim(old, now) {
	const shorter = Math.min(old.length, now.length);
	let same = 0;
	while (same < shorter && old[same] === now[same]) same += 1;
	const start = same === 0 ? 0 : old.lastIndexOf(newline, same - 1) + 1;
	let tail = 0;
	while (tail < shorter - start && old[old.length - 1 - tail] === now[now.length - 1 - tail]) tail += 1;
	const firstBreak = old.indexOf(newline, old.length - tail);
	let cut = firstBreak === -1 ? 0 : old.length - firstBreak - 1;
	if (tail > cut && startsLine(old, old.length - tail) && startsLine(now, now.length - tail)) cut = tail;
	return {
		start,
		oldEnd: old.length - cut,
		nowEnd: now.length - cut
	};
}
function startsLine(buffer, at) {
	return at === 0 || buffer[at - 1] === newline;
}
function countLineBreaks(buffer, from, to) {
	let count = 0;
	for (let at = buffer.indexOf(newline, from); at !== -1 && at < to; at = buffer.indexOf(newline, at + 1)) count += 1;
	return count;
}
function numberLines(buffer, start, end, numbers) {
	const lines = [];
	let at = start;
	while (at < end) {
		const found = buffer.indexOf(newline, at);
		const next = found === -1 || found >= end ? end : found + 1;
		const line = buffer.toString("latin1", at, next);
		let number = numbers.get(line);
		if (number === void 0) {
			number = numbers.size;
			numbers.set(line, number);
		}
		lines.push(number);
		at = next;
	}
	return Int32Array.from(lines);
}
function keptLines(old, now, distinctOld, limits) {
	const shared = new Uint8Array(distinctOld);
	for (const line of now) if (line < distinctOld) shared[line] = 1;
	const a = old.filter((line) => shared[line] === 1);
	const places = [];
	now.forEach((line, index) => {
		if (line < distinctOld) places.push(index);
	});
	const b = Int32Array.from(places, (place) => now[place] ?? 0);
	const keptOfB = myers(a, b, limits) ?? multiset(a, b, distinctOld);
	const kept = new Uint8Array(now.length);
	places.forEach((place, index) => {
		kept[place] = keptOfB[index] ?? 0;
	});
	return kept;
}
function multiset(a, b, distinct) {
	const counts = new Int32Array(distinct);
	for (const line of a) counts[line] = (counts[line] ?? 0) + 1;
	return Uint8Array.from(b, (line) => {
		const left = counts[line] ?? 0;
		counts[line] = left - 1;
		return left > 0 ? 1 : 0;
	});
}
function myers(a, b, limits) {
	const n = a.length;
	const m = b.length;
	if (n === 0 || m === 0) return new Uint8Array(m);
	const bound = Math.min(n + m, limits.editsMax);
	const middle = bound + 1;
	const furthest = new Int32Array(2 * bound + 3);
	const trace = [];
	let steps = 0;
	for (let d = 0; d <= bound; d += 1) {
		trace.push(furthest.slice(middle - d - 1, middle + d + 2));
		for (let k = -d; k <= d; k += 2) {
			const left = furthest[middle + k - 1] ?? 0;
			const right = furthest[middle + k + 1] ?? 0;
			let x = k === -d || k !== d && left < right ? right : left + 1;
			const from = x;
			while (x < n && x - k < m && a[x] === b[x - k]) x += 1;
			furthest[middle + k] = x;
			steps += x - from + 1;
			if (x >= n && x - k >= m) return walkBack(trace, n, m);
		}
		if (steps > limits.stepsMax) return null;
	}
	return null;
}
function walkBack(trace, n, m) {
	const kept = new Uint8Array(m);
	let x = n;
	let y = m;
	for (let d = trace.length - 1; d >= 0; d -= 1) {
		const row = trace[d] ?? /* @__PURE__ */ new Int32Array(0);
		const k = x - y;
		const left = row[k - 1 + d + 1] ?? 0;
		const right = row[k + 1 + d + 1] ?? 0;
		const down = k === -d || k !== d && left < right;
		const before = down ? right : left;
		const previousX = d === 0 ? 0 : before;
		const previousY = d === 0 ? 0 : before - (down ? k + 1 : k - 1);
		while (x > previousX && y > previousY) {
			x -= 1;
			y -= 1;
			kept[y] = 1;
		}
		x = previousX;
		y = previousY;
	}
	return kept;
}

// build/src/git/rename-detection.js
const pairsMax = 2500;
const comparedBytesMax = 1048576;
const similarityMin = .5;
async function pairRenames(store, changes) {
	const removed = [];
	const added = [];
	for (const { before, after } of changes) {
		if (before?.kind === "blob" && after === null) removed.push(before);
		if (after?.kind === "blob" && before === null) added.push(after);
	}
	if (removed.length === 0 || added.length === 0) return [...changes];
	const origins = pairEqual(removed, added);
	await pairAlike(store, removed, added, origins);
	const taken = new Set(origins.values());
	return changes.flatMap((change) => {
		if (change.after === null && change.before !== null && taken.has(change.before)) return [];
		const origin = change.before === null && change.after !== null ? origins.get(change.after) : void 0;
		return origin === void 0 ? [change] : [{
			before: origin,
			after: change.after
		}];
	});
}
function pairEqual(removed, added) {
	const byOid = /* @__PURE__ */ new Map();
	for (const file of removed) byOid.set(file.oid, [...byOid.get(file.oid) ?? [], file]);
	const origins = /* @__PURE__ */ new Map();
	for (const file of added) {
		const equal = byOid.get(file.oid);
		const origin = equal?.find((old) => baseName(old) === baseName(file)) ?? equal?.[0];
		if (origin !== void 0) origins.set(file, origin);
	}
	return origins;
}
async function pairAlike(store, removed, added, origins) {
	const taken = new Set(origins.values());
	const pairs = candidatePairs(removed.filter((file) => !taken.has(file)), added.filter((file) => !origins.has(file)));
	const lines = /* @__PURE__ */ new Map();
	const scored = [];
	for (const [old, now] of pairs) {
		const a = await lineBytes(store, old.oid, lines);
		const b = await lineBytes(store, now.oid, lines);
		const score = a === null || b === null ? 0 : similarity(a, b);
		if (score >= similarityMin) scored.push({
			old,
			now,
			score
		});
	}
	scored.sort((a, b) => b.score - a.score);
	for (const { old, now } of scored) {
		if (taken.has(old) || origins.has(now)) continue;
		taken.add(old);
		origins.set(now, old);
	}
}
function candidatePairs(olds, news) {
	const few = olds.length * news.length <= pairsMax;
	const byName = /* @__PURE__ */ new Map();
	for (const old of olds) {
		const name = baseName(old);
		const held = byName.get(name);
		if (held === void 0) byName.set(name, [old]);
		else held.push(old);
	}
	const pairs = [];
	for (const now of news) for (const old of few ? olds : byName.get(baseName(now)) ?? []) {
		if (pairs.length >= pairsMax) return pairs;
		pairs.push([old, now]);
	}
	return pairs;
}
function baseName(file) {
	return file.path.slice(file.path.lastIndexOf("/") + 1);
}
async function lineBytes(store, oid, held) {
	const known = held.get(oid);
	if (known !== void 0) return known;
	let result = null;
	try {
		const blob = await store.readBlob(oid);
		if (blob.length > 0 && blob.length <= comparedBytesMax) result = measure(blob);
	} catch (error) {
		if (!isObjectFault(error)) throw error;
	}
	held.set(oid, result);
	return result;
}
function measure(blob) {
	const lines = /* @__PURE__ */ new Map();
	const text = Buffer.from(blob.buffer, blob.byteOffset, blob.byteLength).toString("latin1");
	for (const line of text.split("\n")) lines.set(line, (lines.get(line) ?? 0) + line.length + 1);
	return {
		bytes: blob.length + 1,
		lines
	};
}
function similarity(a, b) {
	const larger = Math.max(a.bytes, b.bytes);
	if (Math.min(a.bytes, b.bytes) < larger * similarityMin) return 0;
	let common = 0;
	for (const [line, bytes] of a.lines) common += Math.min(bytes, b.lines.get(line) ?? 0);
	return common / larger;
}

// build/src/git/tree-difference.js
const folderDepthMax$2 = 2048;
const changesMax = 2e6;
async function diffTrees(store, before, after, onSkip) {
	const changes = [];
	await diffFolder(store, {
		before,
		after,
		prefix: "",
		depth: 0
	}, onSkip, changes);
	return changes;
}
async function listTree(store, tree, onSkip, prefix = "") {
	const changes = [];
	await diffFolder(store, {
		before: null,
		after: tree,
		prefix,
		depth: 0
	}, onSkip, changes);
	return changes.flatMap((change) => change.after ?? []);
}
const skipReasons = {
	"missing-object": "missing",
	"object-too-large": "too-large"
};
function skipOf(fault, what) {
	return {
		reason: skipReasons[fault.code] ?? "unreadable",
		what,
		detail: fault.message
	};
}
async function diffFolder(store, pair, onSkip, changes) {
	if (pair.before === pair.after) return;
	if (pair.depth > folderDepthMax$2 || changes.length >= changesMax) {
		const detail = pair.depth > folderDepthMax$2 ? "folders nested too deeply" : "too many files";
		onSkip({
			reason: "unreadable",
			what: firstFolder(pair.prefix),
			detail
		});
		return;
	}
	const before = keyed(await readEntries(store, pair.before, pair.prefix, onSkip));
	const after = keyed(await readEntries(store, pair.after, pair.prefix, onSkip));
	for (const [key, entry] of after) await diffEntry(store, pair, {
		before: before.get(key),
		after: entry
	}, onSkip, changes);
	for (const [key, entry] of before) if (!after.has(key)) await diffEntry(store, pair, {
		before: entry,
		after: void 0
	}, onSkip, changes);
}
async function diffEntry(store, pair, entries, onSkip, changes) {
	const { before, after } = entries;
	if (before?.oid === after?.oid && before?.mode === after?.mode) return;
	const oldTree = before?.kind === "tree" ? before.oid : null;
	const newTree = after?.kind === "tree" ? after.oid : null;
	const oldFile = fileOf(before, pair.prefix);
	const newFile = fileOf(after, pair.prefix);
	if (oldFile !== null || newFile !== null) changes.push({
		before: oldFile,
		after: newFile
	});
	if (oldTree === null && newTree === null) return;
	await diffFolder(store, {
		before: oldTree,
		after: newTree,
		prefix: `${pair.prefix}${after?.name ?? before?.name ?? ""}/`,
		depth: pair.depth + 1
	}, onSkip, changes);
}
function firstFolder(prefix) {
	return prefix.slice(0, prefix.indexOf("/") + 1);
}
function fileOf(entry, prefix) {
	if (entry === void 0 || entry.kind === "tree") return null;
	return {
		path: prefix + entry.name,
		kind: entry.kind,
		mode: entry.mode,
		oid: entry.oid
	};
}
function keyed(entries) {
	const byName = /* @__PURE__ */ new Map();
	for (const entry of entries) {
		let key = entry.name;
		while (byName.has(key)) key += "\0";
		byName.set(key, entry);
	}
	return byName;
}
async function readEntries(store, tree, prefix, onSkip) {
	if (tree === null) return [];
	try {
		return await store.readTree(tree);
	} catch (error) {
		if (!isObjectFault(error)) throw error;
		onSkip(skipOf(error, prefix === "" ? tree : prefix));
		return [];
	}
}

// build/src/git/commit-changes.js
async function commitChanges(source, commit, onSkip) {
	const parents = source.shallow.has(commit.oid) ? [] : commit.parents;
	const trees = [];
	for (const parent of parents) trees.push(await treeOf(source.store, parent, onSkip));
	return treeChanges(source.store, trees, commit.tree, onSkip);
}
async function netChanges(store, base, head, onSkip) {
	return treeChanges(store, [base === null ? null : (await store.readCommit(base)).tree], (await store.readCommit(head)).tree, onSkip);
}
async function treeChanges(store, before, after, onSkip) {
	const perParent = [];
	for (const tree of before.length === 0 ? [null] : before) perParent.push(await diffTrees(store, tree, after, onSkip));
	return joinChanges(store, perParent, onSkip);
}
async function joinChanges(store, perParent, onSkip) {
	const shared = keepShared(perParent);
	const origins = [];
	for (const changes of shared) {
		const paired = await pairRenames(store, changes);
		origins.push(new Map(paired.flatMap(({ before, after }) => after === null ? [] : [[keyOf(after), before]])));
	}
	const joined = [];
	for (const { after } of shared[0] ?? []) {
		if (after === null) continue;
		const change = await fileChange(store, after, origins.map((origin) => origin.get(keyOf(after)) ?? null), onSkip);
		if (change !== null) joined.push(change);
	}
	return joined;
}
function keepShared(perParent) {
	if (perParent.length < 2) return [...perParent];
	const counts = /* @__PURE__ */ new Map();
	for (const changes of perParent) for (const key of new Set(changes.flatMap(({ after }) => after === null ? [] : keyOf(after)))) counts.set(key, (counts.get(key) ?? 0) + 1);
	return perParent.map((changes) => changes.filter(({ after }) => after === null || counts.get(keyOf(after)) === perParent.length));
}
function keyOf(file) {
	return `${file.oid} ${file.path}`;
}
async function fileChange(store, after, olds, onSkip) {
	if (after.kind !== "blob") {
		onSkip({
			reason: after.kind,
			what: after.path
		});
		return null;
	}
	const newPath = olds.every((old) => old?.path !== after.path);
	const { path, oid, mode } = after;
	const blobs = olds.map((old) => old?.kind === "blob" ? old.oid : null);
	if (blobs.includes(oid)) return newPath ? {
		path,
		oid,
		mode,
		addedLines: [],
		newPath
	} : null;
	try {
		const lines = await linesInNone(store, oid, blobs);
		return lines.length === 0 && !newPath ? null : {
			path,
			oid,
			mode,
			addedLines: lines,
			newPath
		};
	} catch (error) {
		if (!isObjectFault(error)) throw error;
		onSkip(skipOf(error, path));
		return null;
	}
}
async function linesInNone(store, oid, olds) {
	let added = null;
	for (const old of new Set(olds)) {
		if (old === null) continue;
		const before = await readOld(store, old);
		if (before === null) continue;
		const after = await store.readBlob(oid);
		if (after.length > 268435456) return "all";
		const lines = addedLines(before, after);
		const held = new Set(lines);
		added = added === null ? lines : added.filter((line) => held.has(line));
		if (added.length === 0) return added;
	}
	return added ?? "all";
}
async function readOld(store, oid) {
	try {
		const bytes = await store.readBlob(oid);
		return bytes.length > 268435456 ? null : bytes;
	} catch (error) {
		if (!isObjectFault(error)) throw error;
		return null;
	}
}
async function treeOf(store, commit, onSkip) {
	try {
		return (await store.readCommit(commit)).tree;
	} catch (error) {
		if (!isObjectFault(error)) throw error;
		onSkip(skipOf(error, commit));
		return null;
	}
}

// build/src/git/staged.js
const mergeHeadBytesMax = 65536;
async function stagedChanges(repository, indexFile) {
	const skips = [];
	const onSkip = (skip) => skips.push(skip);
	const staged = await stagedFiles(repository, indexFile, onSkip);
	const perParent = [];
	for (const tree of await parentTrees(repository)) perParent.push(compare(await listTree(repository.store, tree, onSkip), staged));
	return {
		changes: await joinChanges(repository.store, perParent, onSkip),
		skips
	};
}
async function stagedFiles(repository, indexFile, onSkip) {
	const files = [];
	const conflicts = /* @__PURE__ */ new Set();
	for (const entry of await readIndex(repository.place.gitDir, 20, indexFile)) if (entry.stage !== 0) conflicts.add(entry.path);
	else if (!entry.intentToAdd) files.push(...await filesOf(repository, entry, onSkip));
	for (const path of conflicts) onSkip({
		reason: "unreadable",
		what: path,
		detail: "its merge conflict is not resolved"
	});
	return files;
}
async function filesOf(repository, entry, onSkip) {
	const { path, mode, oid } = entry;
	const kind = entryKind(mode);
	if (kind !== "tree") return [{
		path,
		mode,
		oid,
		kind
	}];
	return listTree(repository.store, oid, onSkip, path.endsWith("/") ? path : `${path}/`);
}
async function parentTrees(repository) {
	const head = await repository.head();
	if (head.kind === "broken" || head.oid === null) return [null];
	const others = ((await readSmallFile(join(repository.place.gitDir, "MERGE_HEAD"), mergeHeadBytesMax))?.toString("latin1") ?? "").split(/\s+/).filter((word) => isOid(word));
	const trees = [];
	for (const oid of [head.oid, ...others]) trees.push((await repository.store.readCommit(oid)).tree);
	return trees;
}
function compare(before, after) {
	const olds = new Map(before.map((file) => [file.path, file]));
	const changes = [];
	const seen = /* @__PURE__ */ new Set();
	for (const file of after) {
		const old = olds.get(file.path) ?? null;
		seen.add(file.path);
		if (old?.oid !== file.oid || old.kind !== file.kind) changes.push({
			before: old,
			after: file
		});
	}
	for (const file of before) if (!seen.has(file.path)) changes.push({
		before: file,
		after: null
	});
	return changes;
}

// build/src/scan/judge-file.js
async function judgeBlob(context, repository, { oid, path }) {
	if (context.excluded(path)) {
		context.coverage.addSkip({
			reason: "excluded",
			what: path
		});
		return null;
	}
	await context.turns.take();
	const bytes = await readOrSkip(context, repository, oid, path);
	const judged = bytes === null ? null : await context.judgeInTurns(bytes, path);
	return bytes === null || judged === null ? null : {
		...judged,
		size: bytes.length
	};
}
async function readOrSkip(context, repository, oid, path) {
	try {
		return await repository.store.readBlob(oid);
	} catch (error) {
		if (!isObjectFault(error)) throw error;
		context.coverage.addSkip({
			...skipOf(error, path),
			detail: oid
		});
		return null;
	}
}

// build/src/scan/on-added-lines.js
function onAddedLines({ blob, matches }, { addedLines, newPath }) {
	if (addedLines === "all" || blob instanceof ArchiveText && addedLines.length > 0) return matches;
	return matches.filter((match) => {
		if (match.secret.start === match.secret.end) return newPath || addedLines.length > 0;
		const { startLine, endLine } = blob.region(match.whole);
		return holdsAny(addedLines, startLine, endLine);
	});
}
function holdsAny(ascending, first, last) {
	let low = 0;
	let high = ascending.length;
	while (low < high) {
		const middle = low + high >>> 1;
		if ((ascending[middle] ?? 0) < first) low = middle + 1;
		else high = middle;
	}
	const next = ascending[low];
	return next !== void 0 && next <= last;
}

// build/src/scan/scan-files.js
async function scanStaged(context, repository, indexFile) {
	const { coverage, collector } = context;
	const { changes, skips } = await stagedChanges(repository, indexFile === null ? void 0 : absolutePath(indexFile));
	for (const skip of skips) coverage.addSkip(skip);
	for (const change of changes) {
		const judged = await judgeBlob(context, repository, change);
		if (judged === null) continue;
		coverage.addBlob(judged.size, judged.blob.binary);
		const matches = onAddedLines(judged, change);
		collector.add(judged.blob, matches, {
			path: change.path,
			first: null
		}, "whole");
	}
}
async function scanContent(context, bytes, name) {
	const judged = await context.judgeInTurns(bytes, name);
	if (judged === null) return;
	context.coverage.addBlob(bytes.length, judged.blob.binary);
	context.collector.add(judged.blob, judged.matches, {
		path: name,
		first: null
	}, "whole");
}

// build/src/git/numbered-trees.js
const folderDepthMax$1 = 2048;

// build/src/git/blob-arrivals.js
const arrivalsMax = 1e3;
const foldersOfCommitMax = 1e6;
function findArrivals(trees, commits, roots, places) {
	const found = /* @__PURE__ */ new Map();
	for (const [order, commit] of commits.entries()) {
		const parents = commit.parents.flatMap((parent) => roots.get(parent) ?? []);
		new Comparison(trees, places, (blob, path) => {
			const held = found.get(blob) ?? {
				count: 0,
				list: []
			};
			held.count += 1;
			if (held.list.length < arrivalsMax) held.list.push({
				commit,
				order,
				path
			});
			found.set(blob, held);
		}).compare(roots.get(commit.oid) ?? -1, parents, "", 0);
	}
	return found;
}
var Comparison = class {
	trees;
	places;
	onArrival;
	folders = 0;
	constructor(trees, places, onArrival) {
		this.trees = trees;
		this.places = places;
		this.onArrival = onArrival;
	}
	compare(tree, parents, prefix, depth) {
		if (parents.includes(tree) || !this.places.mayHold(tree) || depth > 2048) return;
		this.folders += 1;
		if (this.folders > foldersOfCommitMax) return;
		const entries = this.trees.of(tree) ?? noEntries;
		const before = parents.map((parent) => new Namesakes(this.trees.of(parent) ?? noEntries));
		const [first] = before;
		for (let at = 0; at < entries.length; at += 2) {
			const item = entries[at];
			const child = entries[at + 1];
			if (first?.isNext(item, child) === true) continue;
			if (before.some((parent) => parent.has(item, child))) continue;
			const isBlob = this.places.isAsked(child);
			if (!isBlob && !this.places.mayHold(child)) continue;
			const kind = this.trees.kindOf(item);
			if (kind === "tree") {
				const olds = before.flatMap((parent) => parent.children(item));
				this.compare(child, olds, `${prefix}${this.trees.nameOf(item)}/`, depth + 1);
			}
			if (kind === "blob" && isBlob) this.onArrival(child, prefix + this.trees.nameOf(item));
		}
	}
};
const noEntries = /* @__PURE__ */ new Int32Array(0);
var Namesakes = class {
	entries;
	next = 0;
	constructor(entries) {
		this.entries = entries;
	}
	isNext(item, child) {
		if (this.entries[this.next] !== item || this.entries[this.next + 1] !== child) return false;
		this.next += 2;
		return true;
	}
	has(item, child) {
		const { entries, next } = this;
		for (let at = next; at < entries.length; at += 2) {
			if (entries[at] !== item) continue;
			this.next = at + 2;
			if (entries[at + 1] === child) return true;
		}
		for (let at = 0; at < next; at += 2) if (entries[at] === item && entries[at + 1] === child) return true;
		return false;
	}
	children(item) {
		const { entries } = this;
		const children = [];
		for (let at = 0; at < entries.length; at += 2) if (entries[at] === item) children.push(entries[at + 1]);
		return children;
	}
};

// build/src/git/blob-places.js
const placesMax = 1e3;
const pathsOfTreeMax = 64;
const clean = 1;
const holding = 2;
function findPlaces(trees, commits, roots, blobs) {
	const finder = new PlaceFinder(trees, blobs);
	if (finder.asked > 0) for (const [order, first] of commits.entries()) finder.enterCommit(first, order, roots.get(first.oid) ?? -1);
	return finder;
}
var PlaceFinder = class {
	asked;
	trees;
	wanted;
	states;
	places = /* @__PURE__ */ new Map();
	prefixes = new Prefixes();
	firstPrefix;
	morePrefixes = /* @__PURE__ */ new Map();
	arrived = null;
	constructor(trees, blobs) {
		this.trees = trees;
		this.wanted = new Uint8Array(trees.count);
		this.states = new Uint8Array(trees.count);
		this.firstPrefix = new Int32Array(trees.count);
		let asked = 0;
		for (const oid of blobs) {
			const number = trees.numberOf(oid);
			if (number < 0) continue;
			this.wanted[number] = 1;
			asked += 1;
		}
		this.asked = asked;
	}
	of(blob) {
		return [...this.places.get(this.trees.numberOf(blob))?.values() ?? []];
	}
	mayHold(tree) {
		return tree >= 0 && this.states[tree] !== clean;
	}
	isAsked(blob) {
		return blob >= 0 && this.wanted[blob] === 1;
	}
	enterCommit(first, order, root) {
		this.arrived = {
			first,
			order
		};
		this.enter(root, Prefixes.root, 0);
	}
	enter(tree, prefix, depth) {
		if (tree < 0 || this.states[tree] === clean) return false;
		if (this.states[tree] === holding && !this.isNewPath(tree, prefix)) return true;
		const entries = depth > 2048 ? null : this.trees.of(tree);
		let holds = false;
		for (let at = 0; entries !== null && at < entries.length; at += 2) {
			const item = entries[at];
			const child = entries[at + 1];
			if (child < 0 || this.states[child] === clean && this.wanted[child] === 0) continue;
			const kind = this.trees.kindOf(item);
			if (kind === "tree") {
				const below = this.prefixes.below(prefix, this.trees, item);
				if (this.enter(child, below, depth + 1)) holds = true;
			} else if (kind === "blob" && this.wanted[child] === 1) {
				holds = true;
				this.place(child, this.prefixes.textOf(prefix) + this.trees.nameOf(item));
			}
		}
		this.states[tree] = holds ? holding : clean;
		if (holds) this.remember(tree, prefix);
		return holds;
	}
	isNewPath(tree, prefix) {
		if (this.firstPrefix[tree] === prefix + 1) return false;
		const more = this.morePrefixes.get(tree);
		return more === void 0 || !more.has(prefix) && more.size < pathsOfTreeMax;
	}
	remember(tree, prefix) {
		if (this.firstPrefix[tree] === 0) this.firstPrefix[tree] = prefix + 1;
		else if (this.firstPrefix[tree] !== prefix + 1) {
			const more = this.morePrefixes.get(tree) ?? /* @__PURE__ */ new Set();
			this.morePrefixes.set(tree, more.add(prefix));
		}
	}
	place(blob, path) {
		if (this.arrived === null) return;
		const held = this.places.get(blob);
		if (held === void 0) this.places.set(blob, /* @__PURE__ */ new Map([[path, {
			path,
			...this.arrived
		}]]));
		else if (!held.has(path) && held.size < placesMax) held.set(path, {
			path,
			...this.arrived
		});
	}
};
var Prefixes = class {
	static root = 0;
	texts = [""];
	known = /* @__PURE__ */ new Map();
	textOf(prefix) {
		return this.texts[prefix] ?? "";
	}
	below(prefix, trees, item) {
		const key = prefix * 2 ** 26 + trees.nameNumber(item);
		const held = this.known.get(key);
		if (held !== void 0) return held;
		this.texts.push(`${this.textOf(prefix)}${trees.nameOf(item)}/`);
		this.known.set(key, this.texts.length - 1);
		return this.texts.length - 1;
	}
};

// build/src/git/refs-containing.js
const blockSize = 32;
function refsContaining(commits, tips, wanted) {
	const positions = new Map(commits.map((commit, index) => [commit.oid, index]));
	const tipAt = tips.map((tip) => positions.get(tip.oid) ?? -1);
	const asked = [...new Set(wanted)].flatMap((oid) => positions.get(oid) ?? []).sort((a, b) => a - b);
	const links = linksOf(commits, positions);
	const bits = new Uint32Array(commits.length);
	const sets = /* @__PURE__ */ new Map();
	for (let from = 0; from < asked.length; from += blockSize) {
		const block = asked.slice(from, from + blockSize);
		paint(bits, block, links);
		const found = block.map((position) => {
			const set = emptyTipSet(tips);
			sets.set(commits[position].oid, set);
			return set;
		});
		tipAt.forEach((at, index) => {
			for (let left = at < 0 ? 0 : bits[at] ?? 0; left !== 0; left &= left - 1) {
				const set = found[31 - Math.clz32(left & -left)];
				if (set !== void 0) addTip(set, index);
			}
		});
	}
	return sets;
}
function linksOf(commits, positions) {
	const starts = new Uint32Array(commits.length + 1);
	const parents = [];
	commits.forEach((commit, index) => {
		for (const parent of commit.parents) {
			const position = positions.get(parent);
			if (position !== void 0) parents.push(position);
		}
		starts[index + 1] = parents.length;
	});
	return {
		starts,
		parents: Uint32Array.from(parents)
	};
}
function paint(bits, block, { starts, parents }) {
	bits.fill(0);
	block.forEach((position, bit) => {
		bits[position] = (bits[position] ?? 0) | 1 << bit;
	});
	for (let index = block[0] ?? 0; index < bits.length; index += 1) {
		let own = bits[index] ?? 0;
		const end = starts[index + 1] ?? 0;
		for (let at = starts[index] ?? 0; at < end; at += 1) own |= bits[parents[at] ?? 0] ?? 0;
		bits[index] = own;
	}
}

// build/src/git/refs-holding.js
function refsHolding(trees, question) {
	const { tips, roots, places } = question;
	const held = new HeldBlobs(trees, places);
	const sets = /* @__PURE__ */ new Map();
	for (const [index, { kind, oid }] of tips.entries()) {
		const number = kind === "commit" ? roots.get(oid) : trees.numberOf(oid);
		if (number === void 0) continue;
		const blobs = kind === "blob" ? [number].filter((blob) => places.isAsked(blob)) : held.below(number, 0);
		for (const blob of blobs) {
			const set = sets.get(blob) ?? emptyTipSet(tips);
			addTip(set, index);
			sets.set(blob, set);
		}
	}
	return sets;
}
var HeldBlobs = class {
	trees;
	places;
	known = /* @__PURE__ */ new Map();
	listed;
	lists = 0;
	constructor(trees, places) {
		this.trees = trees;
		this.places = places;
		this.listed = new Uint32Array(trees.count);
	}
	below(tree, depth) {
		if (depth > 2048 || !this.places.mayHold(tree)) return nothing;
		const known = this.known.get(tree);
		if (known !== void 0) return known;
		const parts = [];
		const own = [];
		const entries = this.trees.of(tree) ?? nothing;
		for (let at = 0; at < entries.length; at += 2) {
			const child = entries[at + 1];
			const isBlob = this.places.isAsked(child);
			if (!isBlob && !this.places.mayHold(child)) continue;
			const kind = this.trees.kindOf(entries[at]);
			if (kind === "blob" && isBlob) own.push(child);
			if (kind === "tree") parts.push(this.below(child, depth + 1));
		}
		const list = this.union([own, ...parts]);
		this.known.set(tree, list);
		return list;
	}
	union(parts) {
		this.lists += 1;
		const all = [];
		for (const part of parts) for (const blob of part) {
			if (this.listed[blob] === this.lists) continue;
			this.listed[blob] = this.lists;
			all.push(blob);
		}
		return Int32Array.from(all);
	}
};
const nothing = /* @__PURE__ */ new Int32Array(0);

// build/src/git/attribution.js
function attribute(trees, { commits, tips }, blobs) {
	const roots = new Map(commits.map((commit) => [commit.oid, trees.numberOf(commit.tree)]));
	const places = findPlaces(trees, commits, roots, blobs);
	const held = refsHolding(trees, {
		tips,
		roots,
		places
	});
	const arrivals = findArrivals(trees, commits, roots, places);
	const none = emptyTipSet(tips);
	return {
		tips,
		places: remembered((blob) => places.of(blob)),
		holding: remembered((blob) => held.get(trees.numberOf(blob)) ?? none),
		containing(asked) {
			const sets = refsContaining(commits, tips, asked);
			return (commit) => sets.get(commit) ?? none;
		},
		arrivals: remembered((blob) => arrivals.get(trees.numberOf(blob)) ?? null)
	};
}
function remembered(find) {
	const known = /* @__PURE__ */ new Map();
	return (blob) => {
		const held = known.get(blob);
		if (held !== void 0) return held;
		const answer = find(blob);
		known.set(blob, answer);
		return answer;
	};
}

// build/src/git/head-blobs.js
async function headBlobs(repository) {
	const paths = /* @__PURE__ */ new Map();
	const oids = /* @__PURE__ */ new Set();
	const head = await repository.head();
	if (head.kind === "broken" || head.oid === null) return {
		paths,
		oids
	};
	try {
		const { tree } = await repository.store.readCommit(head.oid);
		for (const file of await listTree(repository.store, tree, () => {})) {
			if (file.kind !== "blob") continue;
			paths.set(file.path, file.oid);
			oids.add(file.oid);
		}
	} catch (error) {
		if (!isObjectFault(error)) throw error;
	}
	return {
		paths,
		oids
	};
}

// build/src/git/pack/name-list.js
var NameList = class {
	bytes = /* @__PURE__ */ new Uint8Array(65536);
	starts = /* @__PURE__ */ new Int32Array(4096);
	count = 0;
	slots = /* @__PURE__ */ new Int32Array(8192);
	texts = [];
	numberOf(source, from, to) {
		const mask = this.slots.length - 1;
		let slot = hashOf(source, from, to) & mask;
		for (; this.slots[slot] !== 0; slot = slot + 1 & mask) {
			const known = this.slots[slot] - 1;
			if (this.isSame(known, source, from, to)) return known;
		}
		this.slots[slot] = this.count + 1;
		return this.add(source, from, to);
	}
	textOf(number) {
		const known = this.texts[number];
		if (known !== void 0) return known;
		const bytes = Buffer.from(this.bytes.subarray(this.starts[number], this.starts[number + 1]));
		const text = pathText(bytes);
		this.texts[number] = text;
		return text;
	}
	isSame(number, source, from, to) {
		const start = this.starts[number];
		if (this.starts[number + 1] - start !== to - from) return false;
		for (let at = from; at < to; at += 1) if (this.bytes[start + at - from] !== source[at]) return false;
		return true;
	}
	add(source, from, to) {
		const number = this.count;
		const start = this.starts[number];
		const end = start + to - from;
		if (end > this.bytes.length) this.bytes = grown(this.bytes, new Uint8Array(Math.max(end, this.bytes.length * 2)));
		this.bytes.set(source.subarray(from, to), start);
		this.count += 1;
		if (this.count + 1 >= this.starts.length) this.starts = grown(this.starts, new Int32Array(this.starts.length * 2));
		this.starts[this.count] = end;
		if (this.count * 2 > this.slots.length) this.rehash();
		return number;
	}
	rehash() {
		this.slots = new Int32Array(this.slots.length * 2);
		const mask = this.slots.length - 1;
		for (let number = 0; number < this.count; number += 1) {
			const start = this.starts[number];
			let slot = hashOf(this.bytes, start, this.starts[number + 1]) & mask;
			while (this.slots[slot] !== 0) slot = slot + 1 & mask;
			this.slots[slot] = number + 1;
		}
	}
};
function grown(items, room) {
	room.set(items);
	return room;
}
function hashOf(bytes, from, to) {
	let hash = 2166136261;
	for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ bytes[at], 16777619);
	return hash ^ hash >>> 15;
}

// build/src/git/pack/entry-numbers.js
const kinds$1 = [
	"blob",
	"tree",
	"symbolic-link",
	"submodule"
];
var EntryNumbers = class {
	table;
	names = new NameList();
	lost = [];
	lostNumbers = /* @__PURE__ */ new Map();
	constructor(table) {
		this.table = table;
	}
	get count() {
		return this.table.count;
	}
	numberOf(oid) {
		const index = indexOfOid(this.table, oid);
		return index >= 0 ? index : this.lostNumber(oid);
	}
	oidOf(number) {
		return number >= 0 ? oidAt(this.table, number) : this.lost[-number - 1];
	}
	kindOf(item) {
		return kinds$1[item & 3];
	}
	nameOf(item) {
		return this.names.textOf(item >>> 2);
	}
	nameNumber(item) {
		return item >>> 2;
	}
	numberOfName(name) {
		const bytes = Buffer.from(name, "utf8");
		return this.names.numberOf(bytes, 0, bytes.length);
	}
	itemOf(mode, bytes, nameStart, nameEnd) {
		return this.names.numberOf(bytes, nameStart, nameEnd) * kinds$1.length + kinds$1.indexOf(entryKind(mode));
	}
	childAt(bytes, at) {
		const found = indexOfBytes(this.table, bytes, at);
		if (found >= 0) return found;
		return this.lostNumber(Buffer.from(bytes.subarray(at, at + 20)).toString("hex"));
	}
	lostNumber(oid) {
		const known = this.lostNumbers.get(oid);
		if (known !== void 0) return known;
		this.lost.push(oid);
		this.lostNumbers.set(oid, -this.lost.length);
		return -this.lost.length;
	}
};

// build/src/git/pack/tree-entries.js
const space = 32;
const heldBytesMax = 25165824;
const treeBytesMax = 268435456;
var TreeEntries = class extends EntryNumbers {
	scripts = new Scripts();
	scriptAt;
	held = /* @__PURE__ */ new Map();
	heldBytes = 0;
	constructor(table) {
		super(table);
		this.scriptAt = new Float64Array(table.count).fill(-1);
		const families = familiesOf(table, (index) => table.kind[index] === 2);
		const reader = new ObjectReader(table);
		const walk = new FamilyWalk(table, families, reader, new TreeVisitor(this));
		for (const root of families.roots) for (const _ of walk.walk(root));
		reader.close();
	}
	of(tree) {
		const known = this.held.get(tree);
		if (known !== void 0) return known;
		const chain = [];
		let entries = null;
		for (let at = tree; entries === null; at = this.table.base[at]) {
			if (at < 0 || this.scriptAt[at] < 0) return null;
			entries = this.held.get(at) ?? null;
			if (entries === null) chain.push(at);
			if (this.table.base[at] < 0) break;
		}
		for (let next = chain.pop(); next !== void 0; next = chain.pop()) {
			entries = this.scripts.run(this.scriptAt[next], entries);
			this.hold(next, entries);
		}
		return entries;
	}
	keep(tree, script) {
		this.scriptAt[tree] = this.scripts.add(script);
	}
	hold(tree, entries) {
		if (this.heldBytes > heldBytesMax) {
			this.held = /* @__PURE__ */ new Map();
			this.heldBytes = 0;
		}
		this.held.set(tree, entries);
		this.heldBytes += entries.byteLength + 100;
	}
};
var Scripts = class {
	blocks = [];
	blockItems = 1 << 20;
	end = 0;
	add(script) {
		let start = this.end;
		const room = this.blockItems - start % this.blockItems;
		if (script.length > room) start += room;
		const block = Math.floor(start / this.blockItems);
		const length = Math.max(this.blockItems, script.length);
		this.blocks[block] ??= new Int32Array(length);
		this.blocks[block].set(script, start % this.blockItems);
		this.end = start + script.length;
		if (script.length > this.blockItems) this.end = Math.ceil(this.end / this.blockItems) * this.blockItems;
		return start;
	}
	run(start, base) {
		const block = this.blocks[Math.floor(start / this.blockItems)];
		let at = start % this.blockItems;
		const out = new Int32Array(block[at] * 2);
		const steps = block[at + 1];
		at += 2;
		let to = 0;
		for (let step = 0; step < steps; step += 1) {
			const from = block[at];
			const items = block[at + 1] * 2;
			at += 2;
			if (from >= 0) out.set(base.subarray(from * 2, from * 2 + items), to);
			else {
				out.set(block.subarray(at, at + items), to);
				at += items;
			}
			to += items;
		}
		return out;
	}
};
var TreeVisitor = class {
	out;
	script = [];
	starts = /* @__PURE__ */ new Int32Array(1024);
	count = 0;
	steps = 0;
	openAt = 0;
	copyNext = -1;
	constructor(out) {
		this.out = out;
	}
	visit({ index, bytes }, delta, base) {
		if (delta !== null && base === null) return null;
		this.script = [0, 0];
		this.count = 0;
		this.steps = 0;
		this.openAt = 0;
		this.copyNext = -1;
		if (!(delta === null ? this.readAll(bytes, 0, bytes.length) : this.readDelta(bytes, delta, base))) return null;
		this.script[0] = this.count;
		this.script[1] = this.steps;
		this.out.keep(index, this.script);
		const starts = this.starts.slice(0, this.count + 1);
		starts[this.count] = bytes.length;
		return {
			starts,
			count: this.count
		};
	}
	leave() {}
	fail() {}
	fits(_index, length) {
		return length <= treeBytesMax;
	}
	readDelta(bytes, delta, base) {
		let at = 0;
		for (let op = 0; op < delta.count; op += 1) {
			const from = delta.sourceAt[op];
			const target = delta.targetAt[op];
			const end = target + delta.length[op];
			if (from < 0) continue;
			while (at < target) {
				at = this.readOne(bytes, at);
				if (at < 0) return false;
			}
			at = this.copyAll(bytes, at, {
				from: from - target,
				end,
				base
			});
			if (at < 0) return false;
		}
		return this.readAll(bytes, at, bytes.length);
	}
	readAll(bytes, from, to) {
		let at = from;
		while (at < to && at >= 0) at = this.readOne(bytes, at);
		return at === to;
	}
	readOne(bytes, at) {
		let mode = 0;
		let next = at;
		for (let byte = bytes[next]; byte !== space; byte = bytes[next]) {
			if (!(byte >= 48 && byte <= 55)) return -1;
			mode = mode * 8 + byte - 48;
			next += 1;
			if (next - at > 8) return -1;
		}
		if (next === at) return -1;
		const name = next + 1;
		const end = bytes.indexOf(0, name);
		if (end === -1 || end + 1 + 20 > bytes.length) return -1;
		this.begin(at);
		if (this.openAt === 0) {
			this.openAt = this.script.push(-1, 0) - 1;
			this.steps += 1;
		}
		this.copyNext = -1;
		this.script[this.openAt] = this.script[this.openAt] + 1;
		this.script.push(this.out.itemOf(mode, bytes, name, end), this.out.childAt(bytes, end + 1));
		return end + 1 + 20;
	}
	copyAll(bytes, start, { from, end, base }) {
		let at = start;
		while (at < end && at >= 0) {
			const first = entryAt(base, at + from);
			const last = first < 0 ? first : lastBefore(base, end + from);
			if (first >= 0 && last > first) {
				this.copy(base, first, last, from);
				at = base.starts[last] - from;
			} else at = this.readOne(bytes, at);
		}
		return at;
	}
	copy(base, first, last, from) {
		this.openAt = 0;
		if (this.copyNext !== first) {
			this.script.push(first, 0);
			this.steps += 1;
		}
		const open = this.script.length - 1;
		this.script[open] = this.script[open] + last - first;
		this.copyNext = last;
		this.makeRoom(last - first);
		for (let entry = first; entry < last; entry += 1) {
			this.starts[this.count] = base.starts[entry] - from;
			this.count += 1;
		}
	}
	begin(at) {
		this.makeRoom(1);
		this.starts[this.count] = at;
		this.count += 1;
	}
	makeRoom(more) {
		const needed = this.count + more + 1;
		if (needed <= this.starts.length) return;
		const longer = new Int32Array(Math.max(needed, this.starts.length * 2));
		longer.set(this.starts);
		this.starts = longer;
	}
};
function entryAt(tree, offset) {
	const entry = firstFrom(tree, offset);
	return entry < tree.count && tree.starts[entry] === offset ? entry : -1;
}
function lastBefore(tree, offset) {
	const entry = firstFrom(tree, offset);
	return tree.starts[entry] === offset ? entry : entry - 1;
}
function firstFrom({ starts, count }, offset) {
	let low = 0;
	let high = count;
	while (low < high) {
		const middle = low + high >>> 1;
		if (starts[middle] < offset) low = middle + 1;
		else high = middle;
	}
	return low;
}

// build/src/scan/attribute-findings.js
async function attributeFindings(context, repository, { history }, tools = {}) {
	const judge = tools.judge ?? ((blob) => judgeBlob(context, repository, blob));
	const { collector, coverage, settings } = context;
	for (const skip of history.skips) coverage.addSkip(skip);
	const matched = collector.blobs();
	const head = matched.size === 0 ? [] : (await headBlobs(repository)).paths;
	for (const [path, oid] of head) {
		if (!matched.has(oid)) continue;
		const judged = await judge({
			oid,
			path
		});
		if (judged !== null) collector.markInHead(judged.blob, path, judged.matches, oid);
	}
	collector.settleHead();
	if (context.turns.interruption !== null || collector.isEmpty) return;
	const { allProvenance } = settings.history;
	const trees = tools.trees ?? await readTrees(repository);
	const { known: commits, tips } = history;
	collector.attribute(attribute(trees, {
		commits,
		tips
	}, matched), allProvenance);
}
async function readTrees(repository) {
	const { table } = await repository.objectTable();
	return new TreeEntries(table);
}

// build/src/git/all-objects.js
const kinds = [
	null,
	"commit",
	"tree",
	"blob",
	"tag"
];
function kindIn(table, oid) {
	const index = indexOfOid(table, oid);
	return index < 0 ? null : kindAt(table, index);
}
function kindAt(table, index) {
	return kinds[table.kind[index] ?? 0] ?? null;
}
async function listAllObjects(repository) {
	const { table } = await repository.objectTable();
	return {
		count: table.count,
		oidAt: (index) => oidAt(table, index),
		kindAt: (index) => kindAt(table, index)
	};
}

// build/src/git/blob-walk.js
var BlobWalk = class {
	repository;
	skips;
	trees = /* @__PURE__ */ new Set();
	links = /* @__PURE__ */ new Set();
	names = /* @__PURE__ */ new Map();
	constructor(repository, skips) {
		this.repository = repository;
		this.skips = skips;
	}
	metTree(oid) {
		return this.trees.has(oid);
	}
	metBlob(oid) {
		return this.names.has(oid) || this.links.has(oid);
	}
	meetLink(oid) {
		this.links.add(oid);
	}
	async *tree(root, rootPrefix, origin) {
		const open = [{
			oid: root,
			prefix: rootPrefix
		}];
		for (let folder = open.pop(); folder !== void 0; folder = open.pop()) {
			if (this.trees.has(folder.oid)) continue;
			this.trees.add(folder.oid);
			const { prefix } = folder;
			const below = [];
			const found = [];
			for (const entry of await readTreeOrSkip(this.repository.store, this.skips, folder.oid, {
				prefix,
				reach: origin.reach
			})) {
				const path = prefix + entry.name;
				if (entry.kind === "tree") below.push({
					oid: entry.oid,
					prefix: `${path}/`
				});
				else if (entry.kind !== "blob") {
					this.skips.add({
						reason: entry.kind,
						what: path
					});
					this.meetLink(entry.oid);
				} else {
					const again = this.meet(entry.oid, entry.name);
					if (again !== null) found.push({
						oid: entry.oid,
						path,
						...origin,
						again
					});
				}
			}
			if (found.length > 0) yield found;
			open.push(...below.reverse());
		}
	}
	blob(oid, path, reach) {
		const name = path.slice(path.lastIndexOf("/") + 1);
		const again = this.meet(oid, name);
		return again === null ? [] : [{
			oid,
			path,
			commit: null,
			reach,
			again
		}];
	}
	meet(oid, name) {
		const known = this.names.get(oid);
		if (known === void 0) {
			this.names.set(oid, name);
			return false;
		}
		if (known === name) return null;
		if (typeof known === "string") {
			this.names.set(oid, /* @__PURE__ */ new Set([known, name]));
			return true;
		}
		if (known.has(name)) return null;
		known.add(name);
		return true;
	}
};
async function readTreeOrSkip(store, skips, oid, { prefix, reach }) {
	try {
		return await store.readTree(oid);
	} catch (error) {
		if (!isObjectFault(error)) throw error;
		if (reach === "refs" || error.code !== "missing-object") skips.add({
			...skipOf(error, oid),
			detail: `${error.message} Folder: ${prefix || "/"}`
		});
		return [];
	}
}

// build/src/git/commit-source.js
const keptCharactersMax = 16777216;
const commitKind = 1;
const cacheBytes = 1048576;
var CommitSource = class {
	repository;
	table;
	reader;
	kept = /* @__PURE__ */ new Map();
	people = /* @__PURE__ */ new Map();
	room = keptCharactersMax;
	constructor(repository, table) {
		this.repository = repository;
		this.table = table;
		this.reader = new ObjectReader(table, { cacheBytes });
	}
	async read(oid, keeps) {
		const commit = this.readFromTable(oid) ?? await this.repository.store.readCommit(oid);
		const { message, people } = commit;
		if (keeps && message.length <= this.room) {
			this.room -= message.length;
			this.kept.set(oid, {
				message,
				people: this.shared(people)
			});
		}
		return commit;
	}
	async content(oid) {
		const known = this.kept.get(oid);
		this.kept.delete(oid);
		return known ?? this.readFromTable(oid) ?? await this.repository.store.readCommit(oid);
	}
	close() {
		this.reader.close();
	}
	shared(people) {
		const key = people.join("\n");
		const known = this.people.get(key) ?? people;
		this.people.set(key, known);
		return known;
	}
	readFromTable(oid) {
		const index = indexOfOid(this.table, oid);
		if (index < 0 || this.table.kind[index] !== commitKind) return null;
		try {
			return parseCommit(this.reader.read(index).bytes, oid);
		} catch (error) {
			if (!isObjectFault(error)) throw error;
			return null;
		}
	}
};

// build/src/git/history-commits.js
var HistoryCommit = class {
	oid;
	tree;
	parents;
	author;
	authorSeconds;
	committerSeconds;
	reach;
	authorOffset;
	constructor(commit, parents, author, reach) {
		this.oid = commit.oid;
		this.tree = commit.tree;
		this.parents = parents;
		this.author = author;
		this.authorSeconds = commit.authorSeconds;
		this.authorOffset = commit.authorOffset;
		this.committerSeconds = commit.committerSeconds;
		this.reach = reach;
	}
	get date() {
		return isoDate(this.authorSeconds, this.authorOffset);
	}
};
const noParents = [];
var CommitReader = class {
	known = /* @__PURE__ */ new Map();
	repository;
	skips;
	source;
	shared = /* @__PURE__ */ new Map();
	seen = this.known;
	constructor(repository, source, skips) {
		this.repository = repository;
		this.source = source;
		this.skips = skips;
	}
	passOver(commits) {
		this.seen = { has: (oid) => this.known.has(oid) || commits.has(oid) };
	}
	async read(starts, reach, asked = true) {
		const fresh = /* @__PURE__ */ new Map();
		const met = new Set(starts.filter((oid) => !this.seen.has(oid)));
		const open = [...met];
		for (let oid = open.pop(); oid !== void 0; oid = open.pop()) {
			const commit = await this.readOne(oid, reach, asked);
			if (commit === null) continue;
			fresh.set(commit.oid, commit);
			this.known.set(commit.oid, commit);
			for (const parent of commit.parents) {
				if (met.has(parent) || this.seen.has(parent)) continue;
				met.add(parent);
				open.push(parent);
			}
		}
		return oldestFirst(fresh);
	}
	async readOne(oid, reach, asked) {
		const { shallow } = this.repository;
		try {
			const commit = await this.source.read(oid, asked);
			const cut = shallow.has(oid);
			if (cut && asked) this.skips.add({
				reason: "missing",
				what: oid,
				detail: "the parents of this commit: shallow clone"
			});
			const parents = cut ? noParents : commit.parents.map((parent) => this.share(parent));
			return new HistoryCommit(commit, parents, this.share(commit.author), reach);
		} catch (error) {
			if (!isObjectFault(error)) throw error;
			if (asked && (reach === "refs" || error.code !== "missing-object")) this.skips.add(skipOf(error, oid));
			return null;
		}
	}
	share(text) {
		const held = this.shared.get(text);
		if (held !== void 0) return held;
		this.shared.set(text, text);
		return text;
	}
};

// build/src/git/known-commits.js
async function readScanned(reader, source, { scanned, starts, isDeep }) {
	const all = [...scanned.tips, ...scanned.older];
	if (isDeep) {
		const commits = await reader.read(all, "refs", false);
		const trees = new Map(commits.map(({ oid, tree }) => [oid, tree]));
		return {
			trees,
			scanned: hereOf(scanned, trees),
			isDeep,
			commits
		};
	}
	if (all.length === 0) return {
		trees: /* @__PURE__ */ new Map(),
		scanned,
		isDeep,
		commits: []
	};
	const seen = await findSeenCommits(all, starts, async (oid) => {
		try {
			return await source.read(oid, false);
		} catch (error) {
			if (!isObjectFault(error)) throw error;
			return null;
		}
	});
	reader.passOver(seen);
	const trees = new Map([...seen].map(([oid, { tree }]) => [oid, tree]));
	return {
		trees,
		scanned: hereOf(scanned, trees),
		isDeep,
		commits: []
	};
}
function hereOf({ tips, older }, trees) {
	return {
		tips: tips.filter((oid) => trees.has(oid)),
		older: older.filter((oid) => trees.has(oid))
	};
}
function treesBehind(commits, { trees, scanned }, starts) {
	if (commits.length === 0) return [];
	const left = new Set(starts);
	const behind = [...commits.flatMap(({ parents }) => parents), ...scanned.tips.filter((oid) => !left.has(oid))];
	return [...new Set(behind.flatMap((oid) => trees.get(oid) ?? []))];
}
async function findSeenCommits(tips, starts, seek) {
	const painting = new Painting(seek);
	for (const oid of tips) await painting.reach(oid, true);
	for (const oid of starts) await painting.reach(oid, false);
	await painting.finish();
	return painting.seenCommits();
}
var Painting = class {
	seek;
	marks = /* @__PURE__ */ new Map();
	heap = new Heap(isLater);
	openNew = 0;
	oldestNew = Number.POSITIVE_INFINITY;
	constructor(seek) {
		this.seek = seek;
	}
	async reach(oid, seen) {
		const known = this.marks.get(oid);
		if (known === null || known !== void 0 && (known.seen || !seen)) return;
		const commit = known?.commit ?? await this.seek(oid);
		if (commit === null) {
			this.marks.set(oid, null);
			return;
		}
		if (known === void 0) {
			this.open({
				commit,
				seen,
				open: false
			});
			return;
		}
		if (known.open) this.openNew -= 1;
		known.seen = true;
		if (!known.open) this.open(known);
	}
	async finish() {
		for (let mark = this.heap.pop(); mark !== void 0; mark = this.heap.pop()) {
			const { commit, seen } = mark;
			if (this.openNew === 0 && commit.committerSeconds < this.oldestNew) return;
			mark.open = false;
			if (!seen) {
				this.openNew -= 1;
				this.oldestNew = Math.min(this.oldestNew, commit.committerSeconds);
			}
			for (const parent of commit.parents) await this.reach(parent, seen);
		}
	}
	seenCommits() {
		const seen = /* @__PURE__ */ new Map();
		for (const [oid, mark] of this.marks) if (mark?.seen === true) seen.set(oid, mark.commit);
		return seen;
	}
	open(mark) {
		mark.open = true;
		if (!mark.seen) this.openNew += 1;
		this.marks.set(mark.commit.oid, mark);
		this.heap.push(mark);
	}
};
function isLater(a, b) {
	return a.commit.committerSeconds > b.commit.committerSeconds || a.commit.committerSeconds === b.commit.committerSeconds && a.commit.oid < b.commit.oid;
}

// build/src/git/skip-list.js
var SkipList = class {
	all = [];
	seen = /* @__PURE__ */ new Set();
	add(skip) {
		const key = `${skip.reason} ${skip.what}`;
		if (this.seen.has(key)) return;
		this.seen.add(key);
		this.all.push(skip);
	}
};

// build/src/git/indexed-objects.js
async function readIndexes(place) {
	const worktrees = join(place.commonDir, "worktrees");
	const names = (await readdir(worktrees).catch(() => [])).sort();
	const entries = [];
	for (const gitDir of [place.commonDir, ...names.map((name) => join(worktrees, name))]) try {
		entries.push(...await readIndex(gitDir));
	} catch (error) {
		if (!(error instanceof Fault)) throw error;
	}
	return entries;
}

// build/src/git/reflog.js
const logBytesMax = 268435456;
const folderDepthMax = 64;
const tab = 9;
async function readReflogs(place) {
	const logs = [];
	await addLogs(join(place.commonDir, "logs"), "", 0, logs);
	const worktrees = join(place.commonDir, "worktrees");
	for (const name of (await readdir(worktrees).catch(() => [])).sort()) await addLogs(join(worktrees, name, "logs"), `worktrees/${name}/`, 0, logs);
	return logs;
}
async function addLogs(folder, prefix, depth, logs) {
	const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
	for (const entry of entries.sort((a, b) => a.name < b.name ? -1 : 1)) {
		const path = join(folder, entry.name);
		if (entry.isDirectory()) {
			if (depth < folderDepthMax) await addLogs(path, `${prefix}${entry.name}/`, depth + 1, logs);
		} else if (entry.isFile() && !entry.name.endsWith(".lock")) {
			const bytes = await readSmallFile(path, logBytesMax).catch(() => null);
			if (bytes !== null) logs.push(parseReflog(prefix + entry.name, bytes));
		}
	}
}
function parseReflog(ref, bytes) {
	const oids = /* @__PURE__ */ new Set();
	const messages = [];
	for (let at = 0; at < bytes.length;) {
		const found = bytes.indexOf(10, at);
		const end = found === -1 ? bytes.length : found;
		const line = bytes.subarray(at, end);
		for (const word of line.toString("latin1", 0, 81).split(" ", 2)) if (isOid(word) && !isZeroOid(word)) oids.add(word.toLowerCase());
		const gap = line.indexOf(tab);
		messages.push(gap === -1 ? "" : line.toString("utf8", gap + 1));
		at = end + 1;
	}
	return {
		ref,
		oids: [...oids],
		messages: messages.join("\n")
	};
}

// build/src/git/unreachable.js
async function readUnreached(repository, reader, reached, listing) {
	const reflogs = await readReflogs(repository.place);
	const logged = await peelLogged(repository.store, reflogs);
	const byReflog = await reader.read(commitOids(logged.tips), "reflog");
	const rest = await reader.read(unreadCommits(listing, reader), "unreachable");
	const tags = /* @__PURE__ */ new Map();
	const known = new Set(reached.map((tag) => tag.oid));
	for (const oid of [...logged.tags, ...oidsOf(listing, "tag")]) {
		if (known.has(oid) || tags.has(oid)) continue;
		tags.set(oid, {
			oid,
			refs: [],
			reach: logged.tags.has(oid) ? "reflog" : "unreachable"
		});
	}
	return {
		commits: [...byReflog, ...rest],
		tags: [...tags.values()],
		reflogs,
		async *blobs(walk, reach) {
			if (reach === "reflog") yield* loggedBlobs(walk, logged.tips);
			if (reach === "index") yield* indexBlobs(walk, repository);
			if (reach === "unreachable") yield* restBlobs(walk, repository.store, listing);
		}
	};
}
async function peelLogged(store, reflogs) {
	const tips = /* @__PURE__ */ new Map();
	const tags = /* @__PURE__ */ new Set();
	for (const { ref, oids } of reflogs) for (const oid of oids) {
		if (tips.has(oid)) continue;
		try {
			const tip = await peel(store, oid, (tag) => tags.add(tag));
			tips.set(oid, {
				ref,
				...tip
			});
		} catch (error) {
			if (!isObjectFault(error)) throw error;
		}
	}
	return {
		tips: [...tips.values()],
		tags
	};
}
function unreadCommits(listing, reader) {
	return oidsOf(listing, "commit").filter((oid) => !reader.known.has(oid));
}
function oidsOf(listing, kind) {
	const oids = [];
	for (let index = 0; index < listing.count; index += 1) if (listing.kindAt(index) === kind) oids.push(listing.oidAt(index));
	return oids;
}
async function* loggedBlobs(walk, tips) {
	for (const { kind, oid, ref } of tips) {
		if (kind === "tree") yield* walk.tree(oid, "", {
			commit: null,
			reach: "reflog"
		});
		if (kind === "blob") yield walk.blob(oid, ref, "reflog");
	}
}
async function* indexBlobs(walk, repository) {
	for (const { oid, path, mode } of await readIndexes(repository.place)) {
		const kind = entryKind(mode);
		if (kind === "blob" && !walk.metBlob(oid)) yield walk.blob(oid, path, "index");
		if (kind === "symbolic-link") walk.meetLink(oid);
	}
}
async function* restBlobs(walk, store, listing) {
	const trees = oidsOf(listing, "tree").filter((oid) => !walk.metTree(oid));
	const held = /* @__PURE__ */ new Set();
	for (const oid of trees) try {
		for (const entry of await store.readTree(oid)) if (entry.kind === "tree") held.add(entry.oid);
	} catch (error) {
		if (!isObjectFault(error)) throw error;
	}
	for (const oid of trees) {
		const prefix = `unreachable tree ${shortOid(oid)}/`;
		if (!held.has(oid)) yield* walk.tree(oid, prefix, {
			commit: null,
			reach: "unreachable"
		});
	}
	for (const oid of oidsOf(listing, "blob")) if (!walk.metBlob(oid)) yield walk.blob(oid, `unreachable blob ${shortOid(oid)}`, "unreachable");
}

// build/src/git/history.js
async function readHistory(repository, options = {}) {
	const skips = new SkipList();
	const { table } = await repository.objectTable();
	const found = await readTips(repository.place, repository.store, (oid) => kindIn(table, oid));
	const revisions = options.revisions ?? [];
	const isWhole = revisions.length === 0;
	if (isWhole) for (const skip of found.skips) skips.add(skip);
	const tags = found.tags.map((tag) => ({
		...tag,
		reach: "refs"
	}));
	const source = new CommitSource(repository, table);
	const reader = new CommitReader(repository, source, skips);
	const starts = isWhole ? commitOids(found.tips) : await resolveAll(repository, revisions);
	const { scanned = {
		tips: [],
		older: []
	}, allObjects = null } = options;
	const past = await readScanned(reader, source, {
		scanned,
		starts,
		isDeep: allObjects !== null
	});
	const chosen = await reader.read(starts, "refs");
	const others = isWhole ? [] : await reader.read(commitOids(found.tips), "refs", false);
	const unreached = allObjects === null ? null : await readUnreached(repository, reader, tags, await allObjects());
	source.close();
	const commits = [...chosen, ...unreached?.commits ?? []];
	const walk = options.makeWalk?.(skips) ?? new BlobWalk(repository, skips);
	const scannedTrees = treesBehind(commits, past, starts);
	const parts = {
		commits,
		others,
		tips: found.tips,
		isWhole,
		unreached
	};
	const batches = () => walkAll(walk, {
		...parts,
		met: past.isDeep ? past.trees.values() : scannedTrees
	});
	return {
		commits,
		known: [
			...past.commits,
			...chosen,
			...others,
			...unreached?.commits ?? []
		],
		scannedTrees,
		scanned: past.scanned,
		starts,
		tips: found.tips,
		tags: [...isWhole ? tags : [], ...unreached?.tags ?? []],
		reflogs: unreached?.reflogs ?? [],
		skips: skips.all,
		contentOf: (commit) => source.content(commit),
		close: () => source.close(),
		batches,
		async *blobs() {
			for await (const batch of batches()) yield* batch;
		}
	};
}
const reaches = [
	"refs",
	"reflog",
	"index",
	"unreachable"
];
async function* walkAll(walk, whole) {
	const { commits, others, tips, isWhole, unreached, met } = whole;
	for (const tree of met) {
		await exhaust(walk.tree(tree, "", silent));
		yield [];
	}
	for (const reach of reaches) {
		for (const commit of commits) if (commit.reach === reach) yield* walk.tree(commit.tree, "", {
			commit,
			reach
		});
		if (unreached !== null) yield* unreached.blobs(walk, reach);
		if (reach !== "refs") continue;
		const named = isWhole || unreached !== null ? walkNamed(walk, tips) : [];
		for await (const batch of named) if (isWhole) yield batch;
		if (unreached !== null) for (const commit of others) await exhaust(walk.tree(commit.tree, "", silent));
	}
}
const silent = {
	commit: null,
	reach: "reflog"
};
async function* walkNamed(walk, tips) {
	for (const { kind, oid, ref } of tips) {
		if (kind === "tree") yield* walk.tree(oid, "", {
			commit: null,
			reach: "refs"
		});
		if (kind === "blob") yield walk.blob(oid, ref, "refs");
	}
}
async function exhaust(batches) {
	for await (const _ of batches);
}
async function resolveAll(repository, revisions) {
	const oids = [];
	for (const revision of revisions) oids.push(await repository.resolve(revision));
	return oids;
}

// build/src/git/note-name.js
function notesCommits(history) {
	const byId = /* @__PURE__ */ new Map();
	const open = history.tips.filter((tip) => tip.ref.startsWith("refs/notes/")).map((tip) => tip.oid);
	const seen = new Set(open);
	if (open.length === 0) return seen;
	for (const commit of history.commits) byId.set(commit.oid, commit);
	for (let oid = open.pop(); oid !== void 0; oid = open.pop()) for (const parent of byId.get(oid)?.parents ?? []) {
		if (seen.has(parent)) continue;
		seen.add(parent);
		open.push(parent);
	}
	return seen;
}
function notedOid(path) {
	const name = path.replaceAll("/", "");
	return isOid(name) && /^(?:[0-9a-f]{2}\/)*[0-9a-f]+$/.test(path) ? name : null;
}

// build/src/git/select-commits.js
function selectCommits(commits, dates) {
	const { since, until } = dates;
	if (since === null && until === null) return null;
	const selected = /* @__PURE__ */ new Set();
	for (const { oid, committerSeconds } of commits) {
		if (since !== null && committerSeconds < since) continue;
		if (until !== null && committerSeconds > until) continue;
		selected.add(oid);
	}
	return selected;
}
function blobSelector(selected) {
	if (selected === null) return () => true;
	const older = /* @__PURE__ */ new Set();
	return ({ oid, again, commit }) => {
		const counts = commit !== null && selected.has(commit.oid);
		if (!again && !counts) older.add(oid);
		return counts && !older.has(oid);
	};
}

// build/src/scan/earlier-findings.js
var EarlierFindings = class {
	context;
	repository;
	trees;
	told = /* @__PURE__ */ new Set();
	paths = null;
	constructor(context, repository, trees) {
		this.context = context;
		this.repository = repository;
		this.trees = trees;
	}
	async tellOf({ oid, path, again }, { origin }) {
		if (this.trees.length === 0 || origin.kind !== "file") return;
		if (!this.told.has(path)) {
			this.told.add(path);
			for (const version of await this.versionsOf(path)) await this.tell(version, path);
		}
		if (!again) return;
		this.paths ??= this.listPaths();
		const before = (await this.paths).get(oid);
		if (before !== void 0) await this.tell(oid, before);
	}
	async tell(oid, path) {
		const key = `${oid} ${path}`;
		if (this.told.has(key) || this.context.excluded(path)) return;
		this.told.add(key);
		const judged = await judgeBlob(this.context, this.repository, {
			oid,
			path
		});
		if (judged !== null) this.context.collector.addKnown(judged.blob, judged.matches, {
			path,
			first: null,
			oid
		});
	}
	async versionsOf(path) {
		const folders = path.split("/");
		const name = folders.pop();
		const versions = /* @__PURE__ */ new Set();
		let trees = new Set(this.trees);
		for (const folder of folders) trees = await this.entriesOf(trees, folder, "tree");
		for (const oid of await this.entriesOf(trees, name ?? "", "blob")) versions.add(oid);
		return versions;
	}
	async entriesOf(trees, name, kind) {
		const found = /* @__PURE__ */ new Set();
		for (const tree of trees) for (const entry of await this.read(tree)) if (entry.name === name && entry.kind === kind) found.add(entry.oid);
		return found;
	}
	async read(tree) {
		try {
			return await this.repository.store.readTree(tree);
		} catch (error) {
			if (!isObjectFault(error)) throw error;
			return [];
		}
	}
	async listPaths() {
		const paths = /* @__PURE__ */ new Map();
		const walk = new BlobWalk(this.repository, new SkipList());
		for (const tree of this.trees) {
			for await (const batch of walk.tree(tree, "", {
				commit: null,
				reach: "reflog"
			})) for (const { oid, path, again } of batch) if (!again) paths.set(oid, path);
			await this.context.turns.take();
		}
		return paths;
	}
};

// build/src/scan/history-plan.js
const proseName = "message.txt";
async function planHistory(context, repository, cache = null, makeWalk) {
	const { branches, includeUnreachable, since, until } = context.settings.history;
	const all = await readHistory(repository, {
		revisions: branches,
		...makeWalk === void 0 ? {} : { makeWalk },
		allObjects: includeUnreachable ? () => listAllObjects(repository) : null,
		...cache === null ? {} : { scanned: cache.scanned }
	});
	const history = cache?.news(all) ?? all;
	const selected = selectCommits(history.commits, {
		since,
		until
	});
	const notes = notesCommits(history);
	const earlier = new EarlierFindings(context, repository, selected === null ? history.scannedTrees : []);
	return {
		history,
		selected,
		async *batches() {
			const counts = blobSelector(selected);
			for await (const batch of history.batches()) {
				const asked = batch.filter(counts);
				yield cache === null ? asked : asked.filter((blob) => cache.isNew(blob));
			}
		},
		placeOf: (blob) => placeOf(blob, notes),
		tellEarlier: (blob) => earlier.tellOf(blob, placeOf(blob, notes))
	};
}
function placeOf({ oid, path, commit, reach }, notes) {
	const noted = commit !== null && notes.has(commit.oid) ? notedOid(path) : null;
	const origin = {
		first: commit,
		oid,
		reach
	};
	if (noted !== null) {
		const label = `note of ${shortOid(noted)}`;
		return {
			judgedAs: proseName,
			origin: {
				...origin,
				path: label,
				kind: "note",
				treePath: path
			}
		};
	}
	const kind = commit === null && reach !== "index" ? "blob" : "file";
	return {
		judgedAs: path,
		origin: {
			...origin,
			path,
			kind
		}
	};
}
function takeBlob({ collector }, { again }, { origin }, { blob, matches }) {
	if (matches.length === 0) return;
	if (again && origin.kind === "file") collector.addAgain(blob, matches, origin);
	else collector.add(blob, matches, origin, "whole");
}

// build/src/git/history-texts.js
function commitTexts(commit, content, known) {
	const { oid, reach } = commit;
	const base = {
		oid,
		commit,
		reach
	};
	return [{
		...base,
		kind: "commit-message",
		label: `commit message of ${shortOid(oid)}`,
		text: content.message
	}, ...freshPeople(content.people, known).map((text) => ({
		...base,
		kind: "signature",
		label: `author or committer of ${shortOid(oid)}`,
		text
	}))];
}
async function* historyTexts(repository, history, { dates, selected }) {
	const known = /* @__PURE__ */ new Set();
	for (const commit of history.commits) {
		if (selected !== null && !selected.has(commit.oid)) continue;
		yield* commitTexts(commit, await history.contentOf(commit.oid), known);
	}
	history.close();
	const commits = new Map(history.commits.map((commit) => [commit.oid, commit]));
	for (const { oid, refs, reach } of history.tags) {
		const tag = await readTag(repository, oid);
		if (tag === null || !isWithin(tag.taggerSeconds, dates)) continue;
		const base = {
			oid,
			commit: await commitOf(repository, tag, commits),
			reach
		};
		yield {
			...base,
			kind: "tag-message",
			label: `message of tag ${tag.name}`,
			text: tag.message,
			refs
		};
		for (const text of freshPeople([tag.tagger], known)) yield {
			...base,
			kind: "signature",
			label: `tagger of ${tag.name}`,
			text
		};
	}
	if (selected !== null) return;
	for (const { ref, messages } of history.reflogs) yield {
		kind: "reflog",
		label: `reflog of ${ref}`,
		text: messages,
		oid: null,
		commit: null,
		reach: "reflog"
	};
}
function isWithin(seconds, { since, until }) {
	return (since === null || seconds >= since) && (until === null || seconds <= until);
}
async function readTag(repository, oid) {
	try {
		const found = await repository.store.readAny(oid);
		return found.kind === "tag" ? found.tag : null;
	} catch (error) {
		if (!isObjectFault(error)) throw error;
		return null;
	}
}
async function commitOf(repository, tag, commits) {
	let at = tag;
	for (let depth = 0; at !== null && depth < 16; depth += 1) {
		if (at.targetKind !== "tag") return commits.get(at.target) ?? null;
		at = await readTag(repository, at.target);
	}
	return null;
}
function freshPeople(people, known) {
	const fresh = people.filter((person) => person !== "" && !known.has(person));
	for (const person of fresh) known.add(person);
	return fresh;
}

// build/src/scan/scan-texts.js
async function scanTexts(context, repository, plan, leaky = null) {
	const { history, selected } = plan;
	const texts = historyTexts(repository, history, {
		dates: context.settings.history,
		selected
	});
	const clean = new CleanTexts();
	const total = selected?.size ?? history.commits.length;
	let done = 0;
	for await (const text of texts) {
		await context.turns.take();
		const isMessage = text.kind === "commit-message";
		if (isMessage) {
			done += 1;
			context.progress.step({
				phase: "scanning messages",
				done,
				total,
				bytes: context.coverage.bytesRead
			});
		}
		if (leaky !== null && isMessage && text.oid !== null && !leaky.has(text.oid)) continue;
		if (isMessage && clean.has(text.text)) continue;
		if (!judgeText(context, text) && isMessage) clean.add(text.text);
	}
}
const personLine = /^[ \t]*(?:[A-Za-z]+(?:-[A-Za-z]+)*-by|Cc|Author|Committer|From)[ \t]*:[^<\n]*<[^>\n]*>/i;
function judgeText(context, { kind, label, text, oid, commit, reach, refs = [] }) {
	if (text === "") return false;
	const judged = context.judge(Buffer.from(text, "utf8"), proseName);
	if (judged === null) return false;
	const matches = judged.matches.filter((match) => isShape(context, match) || kind !== "signature" && !isOnPersonLine(context, judged.blob, match));
	if (matches.length === 0) return false;
	const origin = {
		path: label,
		first: commit,
		kind,
		oid,
		treePath: null,
		reach,
		refs
	};
	context.collector.add(judged.blob, matches, origin, "whole");
	return true;
}
var CleanTexts = class {
	texts = /* @__PURE__ */ new Set();
	room = cleanCharactersMax;
	has(text) {
		return this.texts.has(text);
	}
	add(text) {
		if (text.length > this.room) return;
		this.room -= text.length;
		this.texts.add(text);
	}
};
const cleanCharactersMax = 4194304;
function isOnPersonLine({ patterns }, blob, { patternId, secret }) {
	const family = patterns.get(patternId)?.family;
	if (family !== "private-address" && family !== "internal-host") return false;
	return personLine.test(blob.slice(blob.lineStart(secret.start), blob.lineEnd(secret.start)));
}
function isShape({ patterns }, { patternId }) {
	const pattern = patterns.get(patternId);
	return pattern?.family === "credential" && pattern.kind === "regex";
}

// build/src/scan/scan-history.js
async function scanHistory(context, repository, cache = null) {
	const { coverage, log } = context;
	const plan = await planHistory(context, repository, cache);
	const commits = plan.selected?.size ?? plan.history.commits.length;
	coverage.addCommits(commits);
	log("info", "leakline.scan", `history has ${commits} commits`);
	await untilInterrupted(async () => {
		let done = 0;
		for await (const batch of plan.batches()) for (const blob of batch) {
			const place = plan.placeOf(blob);
			const judged = await judgeBlob(context, repository, {
				oid: blob.oid,
				path: place.judgedAs
			});
			if (judged === null) continue;
			if (!blob.again) coverage.addBlob(judged.size, judged.blob.binary);
			if (judged.matches.length > 0) await plan.tellEarlier(blob);
			takeBlob(context, blob, place, judged);
			done += 1;
			context.progress.step({
				phase: "scanning blobs",
				done,
				total: null,
				bytes: coverage.bytesRead
			});
		}
		await scanTexts(context, repository, plan);
	});
	await attributeFindings(context, repository, plan);
}

// build/src/git/pack/trees-on-demand.js
const heldItemsMax = 6291456;
var TreesOnDemand = class extends EntryNumbers {
	reader;
	held = /* @__PURE__ */ new Map();
	heldItems = 0;
	constructor(table) {
		super(table);
		this.reader = new ObjectReader(table);
	}
	of(tree) {
		const known = this.held.get(tree);
		if (known !== void 0) return known;
		const entries = this.read(tree);
		if (this.heldItems > heldItemsMax) {
			this.held = /* @__PURE__ */ new Map();
			this.heldItems = 0;
		}
		this.held.set(tree, entries);
		this.heldItems += entries?.length ?? 0;
		return entries;
	}
	close() {
		this.reader.close();
	}
	read(tree) {
		if (tree < 0 || this.table.kind[tree] !== 2) return null;
		try {
			return this.parse(this.reader.read(tree).bytes);
		} catch (error) {
			if (!isObjectFault(error)) throw error;
			return null;
		}
	}
	parse(bytes) {
		const entries = [];
		for (let at = 0; at < bytes.length;) {
			const space = bytes.indexOf(32, at);
			const end = bytes.indexOf(0, space + 1);
			const next = end + 1 + 20;
			if (space === -1 || end === -1 || next > bytes.length) return null;
			const mode = Buffer.from(bytes.subarray(at, Math.min(space, at + 10))).toString("latin1");
			if (!/^[0-7]{1,8}$/.test(mode)) return null;
			entries.push(this.itemOf(Number.parseInt(mode, 8), bytes, space + 1, end), this.childAt(bytes, end + 1));
			at = next;
		}
		return Int32Array.from(entries);
	}
};

// build/src/git/table-walk.js
var TableWalk = class {
	source;
	skips;
	metTrees;
	metLinks;
	names;
	lostNames = /* @__PURE__ */ new Map();
	moreNames = /* @__PURE__ */ new Map();
	constructor(source, skips) {
		this.source = source;
		this.skips = skips;
		this.metTrees = new NumberSet(source.trees.count);
		this.metLinks = new NumberSet(source.trees.count);
		this.names = new Int32Array(source.trees.count);
	}
	metTree(oid) {
		return this.metTrees.has(this.source.trees.numberOf(oid));
	}
	metBlob(oid) {
		const number = this.source.trees.numberOf(oid);
		return this.metLinks.has(number) || this.nameOf(number) !== 0;
	}
	meetLink(oid) {
		this.metLinks.add(this.source.trees.numberOf(oid));
	}
	async *tree(root, rootPrefix, origin) {
		const found = [];
		const open = [{
			tree: this.source.trees.numberOf(root),
			prefix: rootPrefix
		}];
		for (let folder = open.pop(); folder !== void 0; folder = open.pop()) {
			if (this.metTrees.has(folder.tree)) continue;
			this.metTrees.add(folder.tree);
			const entries = folder.tree < 0 ? null : this.source.trees.of(folder.tree);
			if (entries !== null) this.folder(entries, {
				...folder,
				origin,
				open,
				found
			});
			else await this.oddFolder({
				...folder,
				origin,
				open,
				found
			});
		}
		if (found.length > 0) yield found;
	}
	blob(oid, path, reach) {
		const name = this.source.trees.numberOfName(path.slice(path.lastIndexOf("/") + 1));
		const again = this.meet(this.source.trees.numberOf(oid), name);
		return again === null ? [] : [{
			oid,
			path,
			commit: null,
			reach,
			again
		}];
	}
	folder(entries, { prefix, origin, open, found }) {
		const { trees } = this.source;
		const { commit, reach } = origin;
		const first = open.length;
		for (let at = 0; at < entries.length; at += 2) {
			const item = entries[at];
			const child = entries[at + 1];
			const kind = trees.kindOf(item);
			if (kind === "tree") {
				if (!this.metTrees.has(child)) open.push({
					tree: child,
					prefix: `${prefix}${trees.nameOf(item)}/`
				});
			} else if (kind !== "blob") {
				this.skips.add({
					reason: kind,
					what: prefix + trees.nameOf(item)
				});
				this.metLinks.add(child);
			} else {
				const again = this.meet(child, trees.nameNumber(item));
				if (again === null) continue;
				found.push({
					oid: trees.oidOf(child),
					path: prefix + trees.nameOf(item),
					commit,
					reach,
					again
				});
			}
		}
		reverseFrom(open, first);
	}
	async oddFolder({ tree, prefix, origin, open, found }) {
		const { trees, store } = this.source;
		const { reach } = origin;
		const first = open.length;
		for (const { kind, oid, name } of await readTreeOrSkip(store, this.skips, trees.oidOf(tree), {
			prefix,
			reach
		})) {
			const child = trees.numberOf(oid);
			if (kind === "tree") open.push({
				tree: child,
				prefix: `${prefix}${name}/`
			});
			else if (kind !== "blob") {
				this.skips.add({
					reason: kind,
					what: prefix + name
				});
				this.metLinks.add(child);
			} else {
				const again = this.meet(child, trees.numberOfName(name));
				if (again !== null) found.push({
					oid,
					path: prefix + name,
					...origin,
					again
				});
			}
		}
		reverseFrom(open, first);
	}
	meet(blob, name) {
		const known = this.nameOf(blob);
		if (known === name + 1) return null;
		if (known === 0) {
			if (blob >= 0) this.names[blob] = name + 1;
			else this.lostNames.set(blob, name + 1);
			return false;
		}
		const more = this.moreNames.get(blob);
		if (more === void 0) this.moreNames.set(blob, /* @__PURE__ */ new Set([name]));
		else if (more.has(name)) return null;
		else more.add(name);
		return true;
	}
	nameOf(blob) {
		return blob >= 0 ? this.names[blob] : this.lostNames.get(blob) ?? 0;
	}
};
var NumberSet = class {
	flags;
	others = /* @__PURE__ */ new Set();
	constructor(count) {
		this.flags = new Uint8Array(count);
	}
	has(number) {
		return number >= 0 ? this.flags[number] === 1 : this.others.has(number);
	}
	add(number) {
		if (number >= 0) this.flags[number] = 1;
		else this.others.add(number);
	}
};
function reverseFrom(items, first) {
	for (let low = first, high = items.length - 1; low < high; low += 1, high -= 1) {
		const one = items[low];
		items[low] = items[high];
		items[high] = one;
	}
}

// build/src/scan/threads-done.js
function sumDone(done) {
	let count = 0;
	let bytes = 0;
	for (let at = 0; at < done.length; at += 2) {
		count += done[at] ?? 0;
		bytes += done[at + 1] ?? 0;
	}
	return {
		count,
		bytes
	};
}
function later(milliseconds) {
	return new Promise((resolve) => setTimeout(() => resolve(false), milliseconds).unref());
}

// build/src/scan/worker-pool.js
const youngMegabytes = 16;
var WorkerPool = class {
	workers = [];
	constructor(settings) {
		const file = fileURLToPath(new URL("worker.js", import.meta.url));
		if (!existsSync(file)) return;
		for (let thread = 1; thread < threadsFor(settings); thread += 1) {
			const worker = new Worker(file, {
				workerData: {
					settings,
					thread
				},
				resourceLimits: { maxYoungGenerationSizeMb: youngMegabytes }
			});
			worker.unref();
			this.workers.push(worker);
		}
	}
	get threads() {
		return this.workers.length + 1;
	}
	begin(work) {
		return this.workers.map((worker) => new Promise((resolve, reject) => {
			give(worker, {
				kind: "blobs",
				work
			}, reject, (message) => {
				if (message.kind === "blobs") resolve(message.done);
			});
		}));
	}
	beginFiles(work, hear) {
		return this.workers.map((worker) => new Promise((resolve, reject) => {
			give(worker, {
				kind: "files",
				work
			}, reject, (message) => {
				if (message.kind === "batch") hear(message.batch);
				else if (message.kind === "end") resolve();
			});
		}));
	}
	send(batch) {
		for (const worker of this.workers) worker.postMessage(batch);
	}
	close() {
		for (const worker of this.workers) worker.terminate();
	}
};
function give(worker, work, reject, hear) {
	worker.ref();
	worker.on("message", hear);
	worker.once("error", reject);
	worker.once("exit", (code) => reject(/* @__PURE__ */ new Error(`a thread ended with ${code}`)));
	worker.postMessage(work);
}
function threadsFor({ history }) {
	return history.threads ?? Math.min(availableParallelism(), 8);
}

// build/src/scan/scan-history-by-deltas.js
async function scanHistoryByDeltas(context, repository, cache = null) {
	const pool = new WorkerPool(context.settings);
	try {
		await scanWith(pool, context, repository, cache);
	} finally {
		pool.close();
	}
}
async function scanWith(pool, context, repository, cache) {
	const { coverage, log } = context;
	const { table } = await repository.objectTable();
	const trees = asksForFew(context, cache) ? new TreesOnDemand(table) : new TreeEntries(table);
	const source = {
		trees,
		store: repository.store
	};
	const plan = await planHistory(context, repository, cache, (skips) => new TableWalk(source, skips));
	const commits = plan.selected?.size ?? plan.history.commits.length;
	coverage.addCommits(commits);
	log("info", "leakline.scan", `history has ${commits} commits`);
	const planned = await listBlobs(context, plan);
	const { work, left } = await divide(context, repository, {
		...plan,
		table,
		planned,
		threads: pool.threads
	});
	const results = await judgeAll(pool, context, work);
	const found = new Map(results.flatMap(({ blobs }) => blobs.map((blob) => [blob.order, blob])));
	tellHolders(context, planned, results);
	await tellInOrder(context, repository, {
		...plan,
		planned,
		found,
		left: [...left, ...results.flatMap(({ deferred }) => deferred)]
	});
	if (!isEnded(context)) await untilInterrupted(() => scanTexts(context, repository, plan));
	await attributeFindings(context, repository, plan, {
		judge: judgeKnown(context, repository, {
			planned,
			found,
			placeOf: plan.placeOf
		}),
		...isEnded(context) ? {} : { trees }
	});
}
function asksForFew({ settings }, cache) {
	const { branches, includeUnreachable } = settings.history;
	return cache !== null && cache.scanned.tips.length > 0 && branches.length === 0 && !includeUnreachable;
}
async function listBlobs({ progress, turns }, plan) {
	const planned = [];
	for await (const batch of plan.batches()) {
		for (const blob of batch) planned.push(blob);
		progress.step({
			phase: "listing blobs",
			done: planned.length,
			total: null,
			bytes: 0
		});
		if (turns.isDue) await turns.take();
	}
	return planned;
}
async function divide(context, repository, { table, planned, threads, placeOf }) {
	const head = planned.length === 0 ? null : await headBlobs(repository);
	const left = [];
	const wanted = [];
	const otherNames = [];
	for (const [order, blob] of planned.entries()) {
		const { oid, again } = blob;
		const { judgedAs: path, origin } = placeOf(blob);
		const index = indexOfOid(table, oid);
		if (!(origin.kind === "file" && index >= 0) || context.excluded(path)) left.push(order);
		else if (again) otherNames.push({
			order,
			index,
			path
		});
		else wanted.push({
			order,
			index,
			path,
			inHead: head?.paths.get(path) === oid
		});
	}
	return {
		work: makeBlobWork(context.settings, table, wanted, otherNames, threads),
		left
	};
}
function isEnded({ turns }) {
	return turns.interruption !== null;
}
const objectsBetweenTurns = 8;
async function judgeAll(pool, context, work) {
	const total = work.order.reduce((sum, order) => order < 0 ? sum : sum + 1, 0);
	const others = Promise.all(pool.begin(work));
	others.catch(() => {});
	const coverage = new CoverageCounter(context.settings.wholeBytesMax);
	const own = workThrough(work, {
		...context,
		coverage
	}, 0);
	let step = own.next();
	try {
		await untilInterrupted(async () => {
			for (let count = 0; step.done !== true; step = own.next(), count += 1) {
				if (count % objectsBetweenTurns !== 0) continue;
				tellProgress(context, work, total);
				await context.turns.take();
			}
			const rest = others.then(() => true);
			while (!await Promise.race([rest, later(100)])) {
				tellProgress(context, work, total);
				await context.turns.take();
			}
			tellProgress(context, work, total);
		});
		if (isEnded(context)) Atomics.store(work.control, 2, 1);
		while (step.done !== true) step = own.next();
		return [step.value, ...await others].map((result) => counted(context, result));
	} catch (error) {
		Atomics.store(work.control, 2, 1);
		throw error;
	}
}
function tellProgress(context, { done }, total) {
	const { count, bytes } = sumDone(done);
	context.progress.step({
		phase: "scanning blobs",
		done: count,
		total,
		bytes
	});
}
function counted({ coverage }, result) {
	coverage.addCounted(result.coverage);
	for (const skip of result.skips) coverage.addSkip(skip);
	return result;
}
function tellHolders({ collector }, planned, results) {
	const orders = /* @__PURE__ */ new Map();
	for (const { holders } of results) for (const [identity, some] of holders) {
		const known = orders.get(identity);
		if (known === void 0) orders.set(identity, [...some]);
		else for (const order of some) known.push(order);
	}
	for (const [identity, all] of orders) {
		all.sort((a, b) => a - b);
		collector.holdAll(identity, all.map((order) => planned[order].oid));
	}
}
async function tellInOrder(context, repository, { planned, placeOf, tellEarlier, found, left }) {
	for (const order of [.../* @__PURE__ */ new Set([...found.keys(), ...left])].sort((a, b) => a - b)) {
		await untilInterrupted(() => context.turns.take());
		const blob = planned[order];
		const place = placeOf(blob);
		const known = found.get(order);
		if (known !== void 0 && !known.odd) {
			await untilInterrupted(() => tellEarlier(blob));
			takeBlob(context, blob, place, await judgedBefore(repository, blob, place, known));
		} else if (known !== void 0 || !isEnded(context)) await untilInterrupted(() => judgeAnew(context, repository, blob, {
			place,
			tellEarlier,
			isNew: known === void 0
		}));
	}
}
async function judgeAnew(context, repository, blob, { place, tellEarlier, isNew }) {
	const judged = await judgeBlob(context, repository, {
		oid: blob.oid,
		path: place.judgedAs
	});
	if (judged === null) return;
	if (isNew && !blob.again) context.coverage.addBlob(judged.size, judged.blob.binary);
	if (judged.matches.length > 0) await tellEarlier(blob);
	takeBlob(context, blob, place, judged);
}
async function judgedBefore(repository, { oid }, { judgedAs }, { matches }) {
	return {
		blob: textUnder(await repository.store.readBlob(oid), judgedAs),
		matches
	};
}
function judgeKnown(context, repository, { planned, placeOf, found }) {
	const orders = /* @__PURE__ */ new Map();
	for (const { order, odd } of found.values()) {
		const blob = planned[order];
		if (!odd) orders.set(`${blob.oid} ${placeOf(blob).judgedAs}`, order);
	}
	return async ({ oid, path }) => {
		const order = orders.get(`${oid} ${path}`);
		if (order === void 0) return judgeBlob(context, repository, {
			oid,
			path
		});
		const blob = planned[order];
		return judgedBefore(repository, blob, placeOf(blob), found.get(order));
	};
}

// build/src/scan/scan-range.js
async function scanRange(context, repository, range) {
	const { coverage, collector, progress } = context;
	const commits = await commitsInRange(repository, range);
	coverage.addCommits(commits.length);
	context.log("info", "leakline.scan", `the range has ${commits.length} commits`);
	if (commits.length === 0) {
		context.notices.push("The range holds no commit, so there was nothing to scan.");
		return;
	}
	const reader = new ChangeReader(context, repository);
	await untilInterrupted(async () => {
		let done = 0;
		for (const commit of commits) {
			const changes = await commitChanges(repository, commit, (skip) => coverage.addSkip(skip));
			for (const change of changes) {
				const found = await reader.read(change);
				if (found !== null) collector.add(found.blob, found.matches, {
					path: change.path,
					first: commit
				}, "commit");
			}
			done += 1;
			progress.step({
				phase: "scanning commits",
				done,
				total: commits.length,
				bytes: coverage.bytesRead
			});
		}
	});
	await scanNet(context, repository, range, reader, commits.find((commit) => commit.oid === range.head) ?? null);
}
async function scanNet(context, repository, range, reader, head) {
	const { coverage, collector } = context;
	const changes = await netChanges(repository.store, range.netBase, range.head, (skip) => coverage.addSkip(skip));
	for (const change of changes) {
		if (context.turns.interruption !== null && !reader.hadMatches(change.oid)) continue;
		const found = await reader.read(change);
		if (found !== null) collector.addNet(found.blob, found.matches, {
			path: change.path,
			first: head
		});
	}
	collector.dropSuperseded();
}
var ChangeReader = class {
	context;
	repository;
	counted = /* @__PURE__ */ new Set();
	leaky = /* @__PURE__ */ new Set();
	clean = /* @__PURE__ */ new Set();
	constructor(context, repository) {
		this.context = context;
		this.repository = repository;
	}
	hadMatches(oid) {
		return this.leaky.has(oid);
	}
	async read(change) {
		const key = `${change.oid} ${change.path}`;
		if (this.clean.has(key)) return null;
		const judged = await judgeBlob(this.context, this.repository, change);
		if (judged === null) return null;
		if (!this.counted.has(change.oid)) {
			this.counted.add(change.oid);
			this.context.coverage.addBlob(judged.size, judged.blob.binary);
		}
		if (judged.matches.length === 0) this.clean.add(key);
		else this.leaky.add(change.oid);
		const matches = onAddedLines(judged, change);
		return matches.length === 0 ? null : {
			blob: judged.blob,
			matches
		};
	}
};

// build/src/scan/scan-tree.js
const filesWorthThreads = 512;
const bytesWorthThreads = 4194304;
const endMs = 1e3;
async function scanTree(context, folder) {
	const { coverage, settings } = context;
	const { root, files } = await openWorkingTree(folder, {
		includeIgnored: settings.includeIgnored,
		onSkip: (skip) => coverage.addSkip(skip)
	});
	const scan = new TreeScan(context, root);
	try {
		await untilInterrupted(async () => {
			await scan.list(files);
			await scan.judge();
		});
		await scan.end();
	} finally {
		scan.close();
	}
}
var TreeScan = class {
	context;
	work;
	batches = [];
	found;
	pool = null;
	others = Promise.resolve();
	filesListed = 0;
	constructor(context, root) {
		this.context = context;
		this.work = makeFileWork(root, threadsFor(context.settings));
		this.found = new FoundInOrder(context);
	}
	async list(files) {
		const { progress, turns } = this.context;
		let listed = [];
		for (const file of files) {
			listed.push(file);
			this.filesListed += 1;
			if (listed.length === 64) {
				this.addBatch(listed);
				listed = [];
				if (this.filesListed >= filesWorthThreads) this.startThreads();
			}
			progress.step({
				phase: "listing files",
				done: this.filesListed,
				total: null,
				bytes: 0
			});
			if (turns.isDue) await turns.take();
		}
		if (listed.length > 0) this.addBatch(listed);
		tellListed(this.work, this.batches.length, true);
	}
	async judge() {
		const { context, work } = this;
		const judge = new FileJudge(work, context, 0);
		for (;;) {
			const batch = this.batches[Atomics.add(work.control, 0, 1)];
			if (batch === void 0) break;
			try {
				for (const file of batch.files) await this.judgeFile(judge, file);
			} finally {
				this.found.add({
					number: batch.number,
					found: judge.takeFound()
				});
			}
			if ((work.done[1] ?? 0) >= bytesWorthThreads) this.startThreads();
		}
		const rest = this.others.then(() => true);
		while (!await Promise.race([rest, later(50)])) {
			this.tellProgress();
			await context.turns.take();
		}
		this.tellProgress();
	}
	async end() {
		askToStop(this.work);
		if (this.context.turns.interruption === null) await this.others;
		else await Promise.race([this.others, later(endMs)]);
		this.found.tellAll();
	}
	close() {
		askToStop(this.work);
		this.pool?.close();
	}
	async judgeFile(judge, file) {
		const { turns, settings } = this.context;
		this.tellProgress();
		if (turns.isDue) await turns.take();
		const bytes = judge.read(file);
		if (bytes === null) return;
		const judged = bytes.length > settings.wholeBytesMax ? await this.context.judgeInTurns(bytes, file.path) : this.context.judge(bytes, file.path);
		judge.take(file, bytes, judged);
	}
	addBatch(files) {
		const batch = {
			number: this.batches.length,
			files
		};
		this.batches.push(batch);
		if (this.pool === null) return;
		this.pool.send(batch);
		tellListed(this.work, this.batches.length, false);
	}
	startThreads() {
		if (this.pool !== null) return;
		this.pool = new WorkerPool(this.context.settings);
		const from = Atomics.load(this.work.control, 0);
		const begun = this.pool.beginFiles(this.work, (batch) => this.hear(batch));
		this.others = Promise.all(begun);
		this.others.catch(() => {});
		for (const batch of this.batches.slice(from)) this.pool.send(batch);
		tellListed(this.work, this.batches.length, false);
	}
	hear(batch) {
		const { coverage } = this.context;
		coverage.addCounted(batch.coverage);
		for (const skip of batch.skips) coverage.addSkip(skip);
		this.found.add(batch);
	}
	tellProgress() {
		const { count, bytes } = sumDone(this.work.done);
		const { progress } = this.context;
		progress.step({
			phase: "scanning files",
			done: count,
			total: this.filesListed,
			bytes
		});
	}
};
var FoundInOrder = class {
	context;
	waiting = /* @__PURE__ */ new Map();
	next = 0;
	constructor(context) {
		this.context = context;
	}
	add(batch) {
		this.waiting.set(batch.number, batch);
		for (let due = this.waiting.get(this.next); due !== void 0; due = this.waiting.get(this.next)) {
			this.tell(due);
			this.next += 1;
		}
	}
	tellAll() {
		for (const batch of [...this.waiting.values()].sort((a, b) => a.number - b.number)) this.tell(batch);
	}
	tell({ number, found }) {
		this.waiting.delete(number);
		for (const { path, text, matches } of found) this.context.collector.add(textSent(text, path), matches, {
			path,
			first: null
		}, "whole");
	}
};

// build/src/scan/scan.js
async function scan(request, settings, surroundings) {
	const started = performance.now();
	const context = makeContext(settings, surroundings);
	context.log("info", "leakline.scan", `scan of kind ${request.kind} begins`);
	const description = await perform(context, request);
	if (context.coverage.windowedBlobs > 0) context.notices.push(windowNotice(context, request));
	const report = assembleReport(context, description, (performance.now() - started) / 1e3);
	const { commits, blobs, bytes, skips } = report.coverage;
	context.log("info", "leakline.scan", `scan ended: ${report.findings.length} findings, ${commits} commits, ${blobs} blobs, ${bytes} bytes, ${skips.length} skipped, ${report.complete ? "complete" : "incomplete"}`);
	return report;
}
async function perform(context, request) {
	switch (request.kind) {
		case "diff": {
			const repository = await openRepository(request.directory);
			if (request.range === null && await isUnborn(repository)) {
				context.notices.push("The repository has no commit yet, so there was nothing to scan.");
				return {
					kind: "diff",
					target: "HEAD",
					chosenBy: ""
				};
			}
			const { range, target, chosenBy } = await findRange(context, repository, request.range);
			await untilInterrupted(() => scanRange(context, repository, range));
			return {
				kind: "diff",
				target,
				chosenBy
			};
		}
		case "history": {
			const repository = await openRepository(request.directory);
			const scanAll = context.settings.history.wholeBlobs ? scanHistory : scanHistoryByDeltas;
			const cache = await openHistoryCache(context, async () => (await repository.objectTable()).table);
			await untilInterrupted(() => scanAll(context, repository, cache));
			await cache?.save(context);
			const { workTree, gitDir } = repository.place;
			const { history } = context.settings;
			if ((history.since !== null || history.until !== null) && context.coverage.commitsRead === 0) context.notices.push("No commit of that time is in this history, so there was nothing to scan.");
			const chosenBy = [request.chosenBy ?? "", historyWords(history)].filter((part) => part !== "");
			return described("history", workTree ?? gitDir, chosenBy.join(", "));
		}
		case "tree":
			await untilInterrupted(() => scanTree(context, request.directory));
			return described("tree", request.directory, request.chosenBy);
		case "staged": {
			const repository = await openRepository(request.directory);
			await untilInterrupted(() => scanStaged(context, repository, request.indexFile));
			return {
				kind: "staged",
				target: "the index",
				chosenBy: ""
			};
		}
		case "stdin":
			await untilInterrupted(() => scanContent(context, request.bytes, request.name));
			return {
				kind: "stdin",
				target: "standard input",
				chosenBy: ""
			};
		case "nothing":
			context.notices.push(`Nothing was scanned: ${request.chosenBy}.`);
			return {
				kind: "diff",
				target: "nothing",
				chosenBy: request.chosenBy
			};
	}
}
function windowNotice({ coverage, settings }, { kind }) {
	const inCommits = kind === "diff" || kind === "history";
	const what = amount(coverage.windowedBlobs, inCommits ? "blob" : "file");
	const [were, size] = [coverage.windowedBlobs === 1 ? "was" : "were", byteSize(settings.wholeBytesMax)];
	return `${what} of more than ${size} ${were} scanned in windows and not whole: all of it counts`;
}
async function isUnborn(repository) {
	const head = await repository.head();
	return head.kind === "branch" && head.oid === null;
}
async function findRange(context, repository, range) {
	if (typeof range === "function") return range(repository, context.notices);
	return resolveTypedRange(repository, range);
}
function described(kind, folder, chosenBy = "") {
	return {
		kind,
		target: basename(absolutePath(folder)) || ".",
		chosenBy
	};
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

export { hiddenNotes as $, skipsByWeight as A, markdownText as B, placeSentence as C, severityList as D, sentence as E, isZeroOid as F, shownRegion as G, headRegion as H, meaningOf as I, visibleText as J, cut as K, remedyOf as L, whatWasFound as M, whySentence as N, skipList as O, isOid as P, exitStatus as Q, markdownCode as R, originWords as S, scanned as T, isShownInHead as U, pathToUri as V, shownPath as W, compareFindings as X, jsonText as Y, countBySeverity as Z, duration as _, logLine as a, isInHead as b, rangeOf as c, listenForEnd as d, leakCount as et, statusOfSignal as f, amount as g, whereaboutsClause as h, progressLine as i, defaultSettings as it, verdict as j, skipWord as k, resolveOrNull as l, sarifText as m, progressLines as n, resolveSettings as nt, failureMessage as o, textReport as p, visibleCut as q, ProgressMeter as r, splitList as rt, scan as s, logTimes as t, version as tt, mergeBases as u, grouped as v, provenanceSentence as w, leavesIncomplete as x, interruptionSentence as y, markdownLink as z };