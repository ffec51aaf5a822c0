const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_scan = require("./scan.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
node_path = require_rolldown_runtime.__toESM(node_path, 1);

// build/src/config/resolve-entries.js
function allowEntriesOf(entries, patterns) {
	return entries.map((entry) => ({
		name: entry.name,
		reason: entry.reason ?? "",
		state: entry.state ?? null,
		until: entry.until ?? null,
		patterns: idsOf(entry.patterns, patterns),
		when: entry.when ?? "all",
		paths: entry.paths ?? null,
		values: entry.values ?? null,
		commits: entry.commits ?? null,
		authoredSince: entry["authored-since"] ?? null,
		authoredUntil: entry["authored-until"] ?? null
	}));
}
function idsOf(selectors, patterns) {
	if (selectors === void 0) return null;
	if (selectors.every((name) => name.includes("."))) return patterns.filter(({ id }) => selectors.includes(id)).map(({ id }) => id);
	return patterns.filter((pattern) => require_scan.isNamed(pattern, selectors)).map(({ id }) => id);
}
const remedyDefault = "Revoke it where it was issued, and keep what takes its place out of the repository, in a secret store or the environment.";
function ownPatternOf(words) {
	const { title, impact, references, tags, rank } = words;
	return {
		kind: "own",
		id: words.id,
		family: words.family ?? "credential",
		title,
		description: words.description ?? title,
		severity: words.severity ?? "high",
		confidence: words.confidence ?? "medium",
		keywords: words.keywords,
		regex: words.regex,
		flags: flagsOf(words),
		allow: words.allow ?? [],
		remedy: words.remedy ?? remedyDefault,
		references: references ?? [],
		examples: words.examples,
		...words["match-bytes-max"] === void 0 ? {} : { matchBytesMax: words["match-bytes-max"] },
		...words.checks === void 0 ? {} : { checks: words.checks.map(checkOf) },
		...impact === void 0 ? {} : { impact },
		...tags === void 0 ? {} : { tags },
		...rank === void 0 ? {} : { rank }
	};
}
function flagsOf(words) {
	return words["ignore-case"] === true ? "i" : "";
}
function checkOf(words) {
	if (typeof words === "string") return { kind: words };
	if (words.entropy !== void 0) return {
		kind: "entropy",
		bitsMin: words.entropy
	};
	if (words["character-classes"] !== void 0) return {
		kind: "character-classes",
		classesMin: words["character-classes"]
	};
	return {
		kind: "base64-contains",
		text: words["base64-contains"] ?? ""
	};
}

// build/src/config/resolve-history.js
function resolveHistory(typed, nameOf, now) {
	const since = resolveDate(typed.since, nameOf("since"), "first", now);
	const until = resolveDate(typed.until, nameOf("until"), "last", now);
	if (since !== null && until !== null && since > until) throw new require_scan.Fault("bad-argument", `${nameOf("since")} is later than ${nameOf("until")}`, "Give the earlier date as the first of the two.");
	return {
		since,
		until,
		branches: (typed.branches ?? []).map((branch) => resolveBranch(branch, nameOf("branch"))),
		includeUnreachable: typed.includeUnreachable ?? require_scan.defaultSettings.history.includeUnreachable,
		allProvenance: typed.allProvenance ?? require_scan.defaultSettings.history.allProvenance,
		wholeBlobs: typed.wholeBlobs ?? require_scan.defaultSettings.history.wholeBlobs,
		threads: resolveThreads(typed.threads, nameOf("threads")),
		cache: typed.cache || null
	};
}
function resolveBlobSize(text, name) {
	if (text === void 0 || text === "") return require_scan.defaultSettings.wholeBytesMax;
	const bytes = require_scan.bytesOfSize(text);
	if (bytes === null) throw new require_scan.Fault("bad-argument", `${name} is not a size`, `Give ${require_scan.sizeForms}, such as 16MiB.`);
	if (bytes >= 65536 && bytes <= 1073741824) return bytes;
	const [least, most] = [require_scan.wholeBytesMin / 1024, require_scan.blobBytesMax / 1024 ** 3];
	throw new require_scan.Fault("bad-argument", `${name} is less than ${least} KiB or more than ${most} GiB`, "Give a size between the two: what is larger than it is scanned in windows, not left out.");
}
function resolveDate(text, name, dayEnd, now) {
	if (text === void 0 || text === "") return null;
	const seconds = require_scan.secondsOfDate(text, dayEnd, now);
	if (seconds !== null) return seconds;
	throw new require_scan.Fault("bad-argument", `${name} is not a date that Leakline knows`, `Give ${require_scan.dateForms}.`);
}
function resolveBranch(branch, name) {
	if (branch.trim() !== "") return branch.trim();
	throw new require_scan.Fault("bad-argument", `${name} is empty`, "Give a branch, a tag, a commit id or HEAD.");
}
function resolveThreads(text, name) {
	if (text === void 0 || text === "") return require_scan.defaultSettings.history.threads;
	const threads = /^\d{1,6}$/.test(text.trim()) ? Number(text) : 0;
	if (threads >= 1 && threads <= 64) return threads;
	throw new require_scan.Fault("bad-argument", `${name} is not a number of threads`, `Give a number from 1 (no thread beside the main one) to ${64}.`);
}

// build/src/config/resolve-settings.js
function resolveSettings(typed, nameOf, now = /* @__PURE__ */ new Date()) {
	return {
		detect: {
			prefixes: typed.prefixes === void 0 || typed.prefixes.length === 0 ? require_scan.defaultSettings.detect.prefixes : typed.prefixes.map((prefix) => resolvePrefix(prefix, nameOf("prefix"))),
			internalDomains: (typed.internalDomains ?? []).map((domain) => resolveDomain(domain, nameOf("internal-domains"))),
			internalSuffixes: (typed.internalSuffixes ?? []).map((suffix) => resolveDomain(suffix, nameOf("internal-suffixes"))),
			...resolveAddresses(typed, nameOf("addresses"))
		},
		selection: {
			only: resolveSelectors(typed.only),
			except: resolveSelectors(typed.except)
		},
		confidenceMin: resolveConfidence(typed.confidence, nameOf("confidence")),
		severities: typed.severities ?? require_scan.defaultSettings.severities,
		failOn: resolveFailOn(typed.failOn, nameOf("fail-on")),
		notes: typed.notes ?? require_scan.defaultSettings.notes,
		exclude: typed.exclude ?? require_scan.defaultSettings.exclude,
		includeIgnored: typed.includeIgnored ?? require_scan.defaultSettings.includeIgnored,
		fingerprintKey: typed.fingerprintKey || null,
		include: resolveInclude(typed.include, nameOf("include")),
		wholeBytesMax: resolveBlobSize(typed.maxBlobSize, nameOf("max-blob-size")),
		history: resolveHistory(typed, nameOf, now),
		suppression: {
			...require_scan.defaultSettings.suppression,
			comments: resolveComments(typed.comments, nameOf("comments")),
			today: now.toISOString().slice(0, 10)
		},
		baselineFile: resolveBaseline(typed.baseline, nameOf("baseline")),
		showSuppressed: typed.suppressed ?? require_scan.defaultSettings.showSuppressed,
		ownPatterns: (typed.patterns ?? []).map(ownPatternOf)
	};
}
function splitList(text) {
	return text.split(/[,\r\n]+/).map((part) => part.trim()).filter((part) => part !== "");
}
function resolveSelectors(words = []) {
	return words.flatMap(splitList).map((word) => word.toLowerCase());
}
function resolveWords(typed, allowed, otherwise, name) {
	const given = (typed ?? []).flatMap(splitList).map((word) => word.toLowerCase());
	if (given.length === 0) return otherwise;
	if (given.every((word) => word === "none")) return [];
	const found = allowed.filter((word) => given.includes(word));
	if (found.length === new Set(given).size) return found;
	const unknown = given.find((word) => !["none", ...allowed].includes(word)) ?? "none";
	throw new require_scan.Fault("bad-argument", given.includes("none") ? `${name} says none and some` : `${name} does not know one of the names`, `Give ${allowed.join(", ")}, or none.${unknown === "none" ? "" : require_scan.meant(unknown, allowed)}`);
}
function resolveAddresses(typed, name) {
	const { addresses, loopback } = require_scan.defaultSettings.detect;
	const classes = resolveWords(typed.addresses, require_scan.addressClasses, addresses, name);
	return {
		addresses: classes.filter((one) => one !== "loopback"),
		loopback: typed.loopback ?? (classes.includes("loopback") || loopback)
	};
}
function resolveInclude(globs, name) {
	if (globs === void 0 || globs.length === 0) return require_scan.defaultSettings.include;
	if (globs.some((glob) => /^[^!\s]/.test(glob.trim()))) return globs;
	throw new require_scan.Fault("bad-argument", `${name} takes no path in`, "Give a glob of what is to be scanned: \"**\" is all. What is to be left out is for \"exclude\".");
}
function resolveComments(typed, name) {
	return resolveWords(typed, require_scan.commentKinds, require_scan.defaultSettings.suppression.comments, name);
}
function resolveBaseline(typed, name) {
	if (typed === void 0 || typed === "") return require_scan.defaultSettings.baselineFile;
	if (typed === "none") return false;
	if (typed.trim() !== "" && !/\p{Cc}/u.test(typed)) return typed;
	throw new require_scan.Fault("bad-argument", `${name} is no path of a file`, "Give the path of a baseline, or none.");
}
function resolveConfidence(text, name) {
	if (text === void 0 || text === "") return require_scan.defaultSettings.confidenceMin;
	const found = require_scan.confidences.find((confidence) => confidence === text.trim().toLowerCase());
	if (found !== void 0) return found;
	throw new require_scan.Fault("bad-argument", `${name} does not know that confidence`, `Give one of ${require_scan.confidences.join(", ")}.${require_scan.meant(text.trim().toLowerCase(), require_scan.confidences)}`);
}
function resolvePrefix(prefix, name) {
	const bare = prefix.trim().replace(/_+$/, "");
	if (/^[A-Za-z][A-Za-z0-9_]*$/.test(bare)) return bare.toUpperCase();
	throw new require_scan.Fault("bad-argument", `${name} is not a prefix of a variable's name`, "Give letters, digits and underscores, such as INFRA or ACME_OPS.");
}
function resolveDomain(domain, name) {
	const lower = domain.trim().toLowerCase().replace(/^\*?\./, "").replace(/\.$/, "");
	if (/^(?:[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?\.)*[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/.test(lower)) return lower;
	throw new require_scan.Fault("bad-argument", `${name} is not a domain name`, "Give names with points between their parts, such as example.com, without a scheme or a path.");
}
function resolveFailOn(text, name) {
	if (text === void 0 || text === "") return require_scan.defaultSettings.failOn;
	const lower = text.trim().toLowerCase();
	const allowed = [...require_scan.severities.filter((severity) => severity !== "note"), "never"];
	const found = allowed.find((severity) => severity === lower);
	if (found !== void 0) return found;
	throw new require_scan.Fault("bad-argument", `${name} does not know that severity`, `Give one of ${allowed.join(", ")}.${require_scan.meant(lower, allowed)}`);
}

// build/src/git/path-inside.js
function pathInside(folder, file) {
	const named = pathBelow(folder, file, process.platform);
	if (named !== null) return named;
	const real = node_path.default.join(realOf(node_path.default.dirname(file)), node_path.default.basename(file));
	return pathBelow(realOf(folder), real, process.platform);
}
function pathBelow(folder, file, platform) {
	const { relative, isAbsolute } = platform === "win32" ? node_path.default.win32 : node_path.default.posix;
	const way = relative(folder, file);
	const slashed = require_scan.withSlashes(way, platform);
	return slashed === "" || isAbsolute(way) || slashed.split("/")[0] === ".." ? null : slashed;
}
function realOf(folder) {
	try {
		return node_fs.realpathSync.native(folder);
	} catch {
		const above = node_path.default.dirname(folder);
		return above === folder ? folder : node_path.default.join(realOf(above), node_path.default.basename(folder));
	}
}

// build/src/config/extends-target.js
const packageName = /^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/;
const presetPart = /^[\w@-][\w@.-]*$/;
const extendsPattern = `^(?:\\.\\.?/[^\\\\\\u0000-\\u001f\\u007f-\\u009f]*\\.ya?ml|package:${inner(packageName)}(?:/${inner(presetPart)})*)$`;
function inner({ source }) {
	return source.slice(1, -1).replaceAll("\\/", "/");
}
function extendsProblem(text) {
	if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) return ["is the address of something elsewhere", "Nothing is fetched: keep a copy as ./NAME.yml."];
	if (text.startsWith("package:")) return packageTarget(text) === null ? badPackage : null;
	if (/^(?:\/|[a-z]:|~)/i.test(text)) return ["is no path inside of the repository", "Give it from the folder of this file: ./NAME.yml."];
	if (!/^\.\.?\//.test(text)) return ["is neither a file nor a package", "Write a file as ./NAME.yml or ../NAME.yml, and a package as package:NAME."];
	if (!/\.ya?ml$/.test(text)) return ["is no YAML file", "Give the path of a file that ends in .yml or .yaml."];
	return /[\\\p{Cc}]/u.test(text) ? ["is no path", "Give a path with slashes between its folders."] : null;
}
const badPackage = ["is no name of a package and a preset in it", "Write package:NAME, package:@scope/NAME, or one of these with /PRESET behind it."];
function extendsTarget(text, from) {
	if (text.startsWith("package:")) return packageTarget(text);
	const path = node_path.posix.normalize(node_path.posix.join(node_path.posix.dirname(from), text));
	return path.startsWith("../") || path === ".." || node_path.posix.isAbsolute(path) ? null : {
		kind: "file",
		path
	};
}
function packageTarget(text) {
	const parts = text.slice(8).split("/");
	const nameParts = parts[0]?.startsWith("@") === true ? 2 : 1;
	const name = parts.slice(0, nameParts).join("/");
	const preset = parts.slice(nameParts);
	if (!packageName.test(name) || !preset.every((part) => presetPart.test(part))) return null;
	const folder = `node_modules/${name}`;
	const file = preset.length === 0 ? "leakline" : preset.join("/");
	return {
		kind: "package",
		folder,
		path: `${folder}/${/\.ya?ml$/.test(file) ? file : `${file}.yml`}`
	};
}

// build/src/config/join-configurations.js
function joinConfigurations(extended, nearest) {
	if (extended.length === 0) return nearest;
	const all = [...extended, nearest];
	const values = {};
	for (const one of all) Object.assign(values, one.values);
	const allow = joined(all, ({ values }) => values.allow, nameOfEntry);
	const patterns = joined(all, ({ values }) => values.patterns, nameOfPattern);
	if (allow.length > 0) values["allow"] = allow;
	if (patterns.length > 0) values["patterns"] = patterns;
	return {
		file: nearest.file,
		values,
		places: joinedPlaces(all),
		entryPlaces: new Map(all.flatMap(({ entryPlaces }) => [...entryPlaces]))
	};
}
const joinedKeys = /* @__PURE__ */ new Set(["allow", "patterns"]);
function joinedPlaces(all) {
	const places = /* @__PURE__ */ new Map();
	for (const one of all) for (const [key, own] of one.places) places.set(key, joinedKeys.has(key) ? [...own, ...places.get(key) ?? []] : own);
	return places;
}
const nameOfEntry = ({ name }) => name;
const nameOfPattern = ({ id }) => id;
function joined(all, entriesOf, nameOf) {
	const byName = /* @__PURE__ */ new Map();
	for (const one of all) for (const entry of entriesOf(one) ?? []) byName.set(nameOf(entry), entry);
	return [...byName.values()];
}

// build/src/config/pattern-names.js
var PatternNames = class {
	patterns;
	knownIds = null;
	knownGroups = null;
	knownNames = null;
	constructor(patterns) {
		this.patterns = patterns;
	}
	get ids() {
		this.knownIds ??= new Set(this.patterns.map(({ id }) => id));
		return this.knownIds;
	}
	get all() {
		this.knownNames ??= require_scan.namesOf(this.patterns);
		return this.knownNames;
	}
	has(name) {
		this.knownGroups ??= new Set(this.patterns.flatMap((pattern) => [require_scan.providerOf(pattern), pattern.family]));
		return this.ids.has(name) || this.knownGroups.has(name) || this.all.has(name);
	}
};

// build/src/scan/read-configuration.js
async function readConfiguration(loaded, shown = (path) => path) {
	const parsed = await readJoined(loaded, shown);
	if (parsed.values.allow !== void 0) {
		const { checkAllowlist } = await Promise.resolve().then(() => require("./check-allowlist.js"));
		await checkAllowlist(parsed);
	}
	return parsed;
}
async function readJoined(loaded, shown) {
	const extended = [];
	for (const one of loaded.extended) extended.push(await readJoined(one, shown));
	return joinConfigurations(extended, await readFile(loaded, shown(loaded.path), extended));
}
async function readFile({ text }, shown, extended) {
	if (holdsCommentsAlone(text)) return {
		file: shown,
		values: {},
		places: /* @__PURE__ */ new Map(),
		entryPlaces: /* @__PURE__ */ new Map()
	};
	const { parseConfiguration } = await Promise.resolve().then(() => require("./parse-configuration.js"));
	const own = extended.flatMap(({ values }) => (values.patterns ?? []).map(ownPatternOf));
	const { unchecked, ...parsed } = parseConfiguration(text, shown, {
		catalogue: catalogueNames,
		extended: require_scan.namesOf(own)
	});
	if (unchecked.length > 0) {
		const { checkFit, checkTexts } = await Promise.resolve().then(() => require("./check-texts.js"));
		checkTexts(unchecked);
		checkFit(parsed);
	}
	return parsed;
}
async function readConfigurationOrFault(loaded, shown) {
	try {
		return await readConfiguration(loaded, shown);
	} catch (error) {
		if (error instanceof require_scan.Fault) return error;
		throw error;
	}
}
const catalogueNames = new PatternNames(require_scan.allPatterns);
function holdsCommentsAlone(text) {
	return text.split(/\r?\n/).every((line) => /^[ \t]*(?:#|$)/.test(line));
}

// build/src/report/failure-message.js
const placesShown = 6;
function failureMessage(error) {
	if (error instanceof require_scan.Fault) return require_scan.visibleText(`${error.message.replace(/\.$/, "")}. ${error.mend}`);
	const places = (error instanceof Error ? (error.stack ?? "").split("\n") : []).filter((line) => /^\s+at /.test(line)).slice(0, placesShown);
	const name = error instanceof Error ? error.name : typeof error;
	const where = places.map((line) => line.trim()).join(" < ");
	return require_scan.visibleText(`this is a bug in Leakline (${name}): ${where}. Please report it, with the command you ran.`);
}

// build/src/report/json-text.js
const hidden = /(?!\n)[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
const unusual = /[^\n -~]+/g;
const escapedSurrogate = "\\ud";
function jsonText(value, indent) {
	const text = JSON.stringify(value, null, indent);
	return (text.includes(escapedSurrogate) ? JSON.stringify(value, wellFormed, indent) : text).replace(unusual, (run) => run.replace(hidden, escapeUnits)).replaceAll("##[", "#\\u0023[");
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

// build/src/report/markdown.js
const special = /[&<>`*_~[\]|\\@#$]|:(?=\S)|(?<=www)\.|^[-+=]|^\d(?=\d*[.)])/gi;
function markdownText(text) {
	return require_scan.visibleText(text).replace(special, (character) => `&#${character.charCodeAt(0)};`);
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
	return [[contained === "" ? "" : `in ${contained}`, held].filter((part) => part !== "").join(", "), finding.kind !== "file" || others.length === 0 ? "" : `also at ${listed(others.slice(0, namesShown), others.length + unnamed)}`].filter((part) => part !== "").join("; ");
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
	return [...others.slice(0, arrivalsShown).map(({ commit, path }) => `also in ${require_scan.commitWords(commit)}, ${require_scan.visibleCut(path, 200)}`), ...rest > 0 ? [`and in ${require_scan.amount(rest, "more commit")}; --format json has them`] : []];
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
		named.count === 0 ? "" : counted(named, named.count === 1 ? "branch" : "branches"),
		tags.count === 0 ? "" : tagWords(tags, named.count === 0),
		named.count + tags.count > 0 || others.count === 0 ? "" : counted(others, others.count === 1 ? "ref" : "refs")
	].filter((part) => part !== "").join(" and ");
}
function heldWords(held, contained) {
	const tips = branchesOf(held);
	if (tips.count === 0) return contained.count === 0 ? "" : "at the tip of none";
	if (tips.count === 1 && contained.count === 1) return "still at its tip";
	if (tips.count === contained.count) return `still at the tips of ${tips.count === 2 ? "both" : "all"}`;
	const names = listed(tips.names.slice(0, namesShown).map(shortRef), tips.count);
	return `still at the tip${tips.count === 1 ? "" : "s"} of ${names}`;
}
function tagWords(tags, alone) {
	return alone ? counted(tags, tags.count === 1 ? "tag" : "tags") : require_scan.amount(tags.count, "tag");
}
function counted(list, noun) {
	return `${noun} ${listed(list.names.slice(0, namesShown).map(shortRef), list.count)}`;
}
function listed(names, count) {
	const shown = names.map((name) => require_scan.visibleCut(name, 200));
	const rest = count - shown.length;
	const all = rest > 0 ? [...shown, `${require_scan.grouped(rest)} more`] : shown;
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

// build/src/report/suppressions.js
const sources = [
	["comment", (count) => count === 1 ? "a comment" : "comments"],
	["allowlist", () => "the allowlist"],
	["baseline", () => "the baseline"]
];
function suppressedClause({ suppressed }) {
	if (suppressed.length === 0) return "";
	const parts = sources.flatMap(([source, words]) => {
		const count = suppressed.filter(({ suppression }) => suppression.by === source).length;
		return count === 0 ? [] : [`${require_scan.grouped(count)} by ${words(count)}`];
	});
	return `${require_scan.amount(suppressed.length, "finding")} ${suppressed.length === 1 ? "is" : "are"} suppressed: ${parts.join(", ")}`;
}
function unusedClause({ unusedSuppressions: { length } }) {
	return length === 0 ? "" : `${require_scan.amount(length, "suppression")} ${length === 1 ? "has" : "have"} no effect`;
}
function suppressionWords({ by, state, reason, who, until, where }) {
	const source = {
		comment: "a comment",
		allowlist: "the allowlist,",
		baseline: "the baseline"
	}[by];
	const decided = state === null ? "" : `${state.replace("-", " ")}, `;
	const person = who === null ? "" : `, ${require_scan.visibleText(who)}`;
	const end = until === null ? "" : `${person === "" ? "," : ""} until ${until}`;
	const why = reason === null ? "" : `: ${require_scan.visibleText(reason)}`;
	return `${decided}by ${source} ${require_scan.visibleText(where)}${person}${end}${why}`;
}
function unusedWords({ by, where, why }) {
	const source = {
		comment: "comment",
		allowlist: "allowlist entry",
		baseline: "baseline entry"
	}[by];
	return [require_scan.visibleText(where), `${source}: ${why}`];
}

Object.defineProperty(exports, "PatternNames", {
  enumerable: true,
  get: function () {
    return PatternNames;
  }
});
Object.defineProperty(exports, "allowEntriesOf", {
  enumerable: true,
  get: function () {
    return allowEntriesOf;
  }
});
Object.defineProperty(exports, "arrivalLines", {
  enumerable: true,
  get: function () {
    return arrivalLines;
  }
});
Object.defineProperty(exports, "extendsPattern", {
  enumerable: true,
  get: function () {
    return extendsPattern;
  }
});
Object.defineProperty(exports, "extendsProblem", {
  enumerable: true,
  get: function () {
    return extendsProblem;
  }
});
Object.defineProperty(exports, "extendsTarget", {
  enumerable: true,
  get: function () {
    return extendsTarget;
  }
});
Object.defineProperty(exports, "failureMessage", {
  enumerable: true,
  get: function () {
    return failureMessage;
  }
});
Object.defineProperty(exports, "headRegion", {
  enumerable: true,
  get: function () {
    return headRegion;
  }
});
Object.defineProperty(exports, "isShownInHead", {
  enumerable: true,
  get: function () {
    return isShownInHead;
  }
});
Object.defineProperty(exports, "jsonText", {
  enumerable: true,
  get: function () {
    return jsonText;
  }
});
Object.defineProperty(exports, "logLine", {
  enumerable: true,
  get: function () {
    return logLine;
  }
});
Object.defineProperty(exports, "markdownAddress", {
  enumerable: true,
  get: function () {
    return markdownAddress;
  }
});
Object.defineProperty(exports, "markdownCode", {
  enumerable: true,
  get: function () {
    return markdownCode;
  }
});
Object.defineProperty(exports, "markdownLink", {
  enumerable: true,
  get: function () {
    return markdownLink;
  }
});
Object.defineProperty(exports, "markdownText", {
  enumerable: true,
  get: function () {
    return markdownText;
  }
});
Object.defineProperty(exports, "meaningOf", {
  enumerable: true,
  get: function () {
    return meaningOf;
  }
});
Object.defineProperty(exports, "ownPatternOf", {
  enumerable: true,
  get: function () {
    return ownPatternOf;
  }
});
Object.defineProperty(exports, "pathBelow", {
  enumerable: true,
  get: function () {
    return pathBelow;
  }
});
Object.defineProperty(exports, "pathInside", {
  enumerable: true,
  get: function () {
    return pathInside;
  }
});
Object.defineProperty(exports, "readConfiguration", {
  enumerable: true,
  get: function () {
    return readConfiguration;
  }
});
Object.defineProperty(exports, "readConfigurationOrFault", {
  enumerable: true,
  get: function () {
    return readConfigurationOrFault;
  }
});
Object.defineProperty(exports, "refNames", {
  enumerable: true,
  get: function () {
    return refNames;
  }
});
Object.defineProperty(exports, "remedyOf", {
  enumerable: true,
  get: function () {
    return remedyOf;
  }
});
Object.defineProperty(exports, "resolveSettings", {
  enumerable: true,
  get: function () {
    return resolveSettings;
  }
});
Object.defineProperty(exports, "shownPath", {
  enumerable: true,
  get: function () {
    return shownPath;
  }
});
Object.defineProperty(exports, "shownRegion", {
  enumerable: true,
  get: function () {
    return shownRegion;
  }
});
Object.defineProperty(exports, "splitList", {
  enumerable: true,
  get: function () {
    return splitList;
  }
});
Object.defineProperty(exports, "suppressedClause", {
  enumerable: true,
  get: function () {
    return suppressedClause;
  }
});
Object.defineProperty(exports, "suppressionWords", {
  enumerable: true,
  get: function () {
    return suppressionWords;
  }
});
Object.defineProperty(exports, "unusedClause", {
  enumerable: true,
  get: function () {
    return unusedClause;
  }
});
Object.defineProperty(exports, "unusedWords", {
  enumerable: true,
  get: function () {
    return unusedWords;
  }
});
Object.defineProperty(exports, "webAddress", {
  enumerable: true,
  get: function () {
    return webAddress;
  }
});
Object.defineProperty(exports, "wellFormedText", {
  enumerable: true,
  get: function () {
    return wellFormedText;
  }
});
Object.defineProperty(exports, "whereaboutsClause", {
  enumerable: true,
  get: function () {
    return whereaboutsClause;
  }
});