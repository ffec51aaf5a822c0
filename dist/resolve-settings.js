import { _n as severities, cn as blobBytesMax, hn as confidences, mn as wholeBytesMin, on as defaultSettings, vn as Fault } from "./scan.js";
import { c as sizeForms, l as dateForms, s as bytesOfSize, u as secondsOfDate } from "./configuration-keys.js";

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
		severities: typed.severities ?? defaultSettings.severities,
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

export { splitList as n, resolveSettings as t };