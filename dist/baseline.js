const require_scan = require("./scan.js");
const require_suppressions = require("./suppressions.js");
const require_salted_baseline = require("./salted-baseline.js");
const require_configure_scan = require("./configure-scan.js");
const require_run_scan = require("./run-scan.js");
const require_diagnostics = require("./diagnostics.js");
const require_heeded_options = require("./heeded-options.js");
let node_path = require("node:path");

// build/src/baseline/name-entries.js
const fingerprintStart = /^[sk]1:(?=(?:-?[0-9a-f]){6})[0-9a-f-]+$/;
function namedBy(operand, patterns) {
	if (operand.startsWith("c1:")) throw new require_scan.Fault("bad-argument", "A fingerprint that begins with \"c1:\" says nothing of the value, so a baseline cannot hold it", "Give the path of the finding, or its pattern; scans with a baseline tell fingerprints that begin with \"s1:\".");
	if (fingerprintStart.test(operand)) {
		const start = operand.replaceAll("-", "");
		return ({ fingerprint }) => fingerprint.startsWith(start);
	}
	const selector = operand.toLowerCase();
	const chosen = patterns.filter((pattern) => require_scan.isNamed(pattern, [selector]));
	if (chosen.length > 0) {
		const ids = new Set(chosen.map((pattern) => pattern.id));
		return ({ patternId }) => ids.has(patternId);
	}
	return namedByPath(operand);
}
function namedByPath(operand) {
	const start = operand.replaceAll("\\", "/").replace(/^(?:\.?\/)+/, "");
	if (start === "" || start === ".") return () => true;
	const folder = `${start.replace(/\/+$/, "")}/`;
	const fits = require_scan.excludeFilter([start, folder]);
	return ({ path, patternId }) => path === start || path.startsWith(folder) || path !== "" && fits(path) || patternId === operand;
}

// build/src/report/baseline.js
const entriesListedMax = 20;
function outcomeText(outcome) {
	const { added, changed, removed, joined, ended, notices, attributes, next } = outcome;
	return [
		headline(outcome),
		outcome.verb === "create" ? byPattern(outcome) : listed("added", added, addedWords(outcome)),
		listed("changed", changed.map(({ after }) => after), (_, index) => changeWords(changed[index])),
		listed(`removed: nothing has ${removed.length === 1 ? "it" : "them"} any more`, removed, () => "", removed.length),
		listed("there more than once, as a merge leaves them: what counts now", joined.map(({ kept }) => kept), (kept, index) => {
			const others = joined[index]?.dropped.map(decisionWords).join("; ") ?? "";
			return `${decisionWords(kept)}, and not ${others}`;
		}),
		listed("ended: scans tell of these again until somebody decides anew", ended, decisionWords),
		notices.map((notice) => `${require_scan.visibleText(notice)}\n`).join(""),
		attributes === "" ? "" : `${require_scan.visibleText(attributes)}\n`,
		next.map((sentence) => `${require_scan.visibleText(sentence)}\n`).join("")
	].filter((text) => text !== "").join("\n");
}
function addedWords({ findings }) {
	const found = new Map(findings.map((finding) => [finding.fingerprint, finding]));
	return (entry) => {
		const finding = found.get(entry.fingerprint);
		const where = finding === void 0 ? "" : require_suppressions.whereaboutsClause(finding);
		return where === "" ? decisionWords(entry) : `${decisionWords(entry)}\n      ${where}`;
	};
}
function headline({ file, verb, isDryRun, isChanged, added, changed, removed, kept, findings }) {
	const name = require_scan.visibleCut(file, 200);
	if (verb === "create") {
		const states = require_scan.severityList(require_scan.countBySeverity(worstOf(added, findings)));
		const what = `${amountOf(added.length)} (${states}) for ${require_scan.amount(findings.length, "finding")}`;
		return `${name} ${isDryRun ? "would have" : "has"} ${what}, each ${decisionWords(added[0])}\n`;
	}
	const counts = `${require_scan.grouped(added.length)} added, ${require_scan.grouped(changed.length)} changed, ${require_scan.grouped(removed.length)} removed, ${require_scan.grouped(kept)} kept`;
	if (isDryRun) return `${name}: ${counts}. Nothing was written (--dry-run).\n`;
	return `${name}: ${counts}${isChanged ? "" : "; the file is as it was"}\n`;
}
function amountOf(count) {
	return `${require_scan.grouped(count)} ${count === 1 ? "entry" : "entries"}`;
}
function worstOf(entries, findings) {
	const worst = /* @__PURE__ */ new Map();
	for (const finding of findings) {
		const known = worst.get(finding.fingerprint);
		if (known === void 0 || require_scan.compareSeverity(finding.severity, known.severity) < 0) worst.set(finding.fingerprint, finding);
	}
	return entries.flatMap(({ fingerprint }) => worst.get(fingerprint) ?? []);
}
function byPattern({ added }) {
	const counts = /* @__PURE__ */ new Map();
	for (const { patternId } of added) counts.set(patternId, (counts.get(patternId) ?? 0) + 1);
	return [...counts].sort(([a, many], [b, more]) => more - many || require_scan.compareText(a, b)).map(([id, count]) => `${require_scan.grouped(count).padStart(8)}  ${require_scan.visibleCut(id, 100)}\n`).join("");
}
function listed(title, entries, words, listedMax = entriesListedMax) {
	if (entries.length === 0) return "";
	const lines = entries.slice(0, listedMax).map((entry, index) => {
		const said = words(entry, index);
		return said === "" ? entryLine(entry) : `${entryLine(entry)}\n      ${said}`;
	});
	const more = entries.length - lines.length;
	return `${title}\n${(more === 0 ? lines : [...lines, `and ${require_scan.grouped(more)} more`]).map((line) => `  ${line}\n`).join("")}`;
}
function entryLine({ fingerprint, patternId, path }) {
	return `${fingerprint.slice(0, 15)}  ${require_scan.visibleCut(patternId, 100)}  ${require_scan.visibleCut(path, 400)}`.trimEnd();
}
function decisionWords(entry) {
	if (entry === void 0) return "";
	const { state, reason, who, until } = entry;
	return `${state}${until === null ? "" : ` until ${until}`}${who === "" ? "" : `, by ${require_scan.visibleCut(who, 100)}`}${reason === "" ? "" : `: ${require_scan.visibleCut(reason, 400)}`}`;
}
function changeWords(change) {
	return change === void 0 ? "" : `${decisionWords(change.before)} -> ${decisionWords(change.after)}`;
}
function baselineText({ file, today, entries, total }) {
	const states = require_scan.suppressionStates.flatMap((state) => {
		const count = entries.filter((entry) => entry.state === state).length;
		return count === 0 ? [] : [`${require_scan.grouped(count)} ${state}`];
	});
	const ended = entries.filter((entry) => hasEnded(entry, today)).length;
	const some = entries.length === total ? amountOf(total) : `${require_scan.grouped(entries.length)} of ${amountOf(total)}`;
	const last = dayAfter(today, soonDays);
	const soon = entries.filter(({ until }) => until !== null && until >= today && until <= last).length;
	const details = [
		...states,
		...ended === 0 ? [] : [`${require_scan.grouped(ended)} ended`],
		...soon === 0 ? [] : [`${require_scan.grouped(soon)} ${soon === 1 ? "ends" : "end"} by ${last}`]
	].join(", ");
	return [`${require_scan.visibleCut(file, 200)}: ${some}${details === "" ? "" : ` (${details})`}\n`, ...require_scan.suppressionStates.map((state) => stateText(state, entries, today)).filter((text) => text !== "")].join("\n");
}
const soonDays = 30;
function dayAfter(day, days) {
	const at = /* @__PURE__ */ new Date(`${day}T00:00:00Z`);
	at.setUTCDate(at.getUTCDate() + days);
	return at.toISOString().slice(0, 10);
}
function stateText(state, entries, today) {
	const byPath = /* @__PURE__ */ new Map();
	for (const entry of entries) {
		if (entry.state !== state) continue;
		const kin = byPath.get(entry.path);
		if (kin === void 0) byPath.set(entry.path, [entry]);
		else kin.push(entry);
	}
	if (byPath.size === 0) return "";
	return `${state}\n${[...byPath].sort(([a], [b]) => require_scan.compareText(a, b)).flatMap(([path, kin]) => [`  ${path === "" ? "(no path)" : require_scan.visibleCut(path, 400)}`, ...kin.map((entry) => `    ${shownEntry(entry, today)}`)]).join("\n")}\n`;
}
function shownEntry(entry, today) {
	const { fingerprint, patternId, reason, who, until } = entry;
	const said = [[until === null ? "" : `${hasEnded(entry, today) ? "ended" : "until"} ${until}`, who === "" ? "" : `by ${require_scan.visibleCut(who, 100)}`].filter((words) => words !== "").join(", "), require_scan.visibleCut(reason, 400)].filter((words) => words !== "").join(": ");
	return `${fingerprint.slice(0, 15)}  ${require_scan.visibleCut(patternId, 100)}  ${said}`.trimEnd();
}
function baselineJson({ file, today, entries, total }) {
	const states = require_scan.suppressionStates.map((state) => [state, entries.filter((entry) => entry.state === state).length]);
	const told = {
		file,
		total,
		shown: entries.length,
		ended: entries.filter((entry) => hasEnded(entry, today)).length,
		states: Object.fromEntries(states),
		entries: entries.map((entry) => ({
			fingerprint: entry.fingerprint,
			pattern: entry.patternId,
			path: entry.path === "" ? null : entry.path,
			state: entry.state,
			reason: entry.reason === "" ? null : entry.reason,
			who: entry.who === "" ? null : entry.who,
			until: entry.until,
			ended: hasEnded(entry, today)
		}))
	};
	return `${require_suppressions.jsonText(told, 2)}\n`;
}
function hasEnded({ until }, today) {
	return until !== null && until < today;
}

// build/src/cli/baseline-show.js
async function showBaseline(words, { stdout }) {
	const { values, operands, directory } = words;
	const { format = "text" } = values;
	if (format !== "text" && format !== "json") throw new require_scan.Fault("bad-argument", "--format does not know that value", "Give one of text, json.");
	const state = values.state === void 0 ? null : require_salted_baseline.stateNamed(values.state);
	const settings = await require_configure_scan.settingsInForce({
		...words,
		nameOf: require_run_scan.flagName
	});
	const { path, text } = await require_salted_baseline.baselinePlace(directory, settings);
	if (text === null) throw noBaseline(path);
	const { baseline } = require_scan.parseBaseline(text, path);
	const namings = operands.map((operand) => namedBy(operand, [...require_scan.allPatterns, ...settings.ownPatterns]));
	const entries = baseline.entries.filter((entry) => (state === null || entry.state === state) && (namings.length === 0 || namings.some((isNamed) => isNamed(entry))));
	const shown = {
		file: path,
		today: settings.suppression.today,
		entries: entries.map(entryRedactor()),
		total: baseline.entries.length
	};
	await require_run_scan.write(stdout, format === "json" ? baselineJson(shown) : baselineText(shown));
	return 0;
}
function noBaseline(path) {
	return new require_scan.Fault("bad-configuration", `There is no baseline ${path}`, "Make it with \"leakline baseline create\".");
}
function entryRedactor() {
	const redactor = new require_scan.Redactor(require_scan.plainDetector(require_scan.defaultSettings.detect), require_scan.patternsById);
	return (entry) => ({
		...entry,
		path: redactor.path(entry.path),
		reason: redactor.path(entry.reason),
		who: redactor.path(entry.who)
	});
}

// build/src/git/fetched-branches.js
const configBytesMax = 4194304;
async function remoteOfSomeBranches({ commonDir }) {
	const remotes = [...fetchedOf((await require_scan.readSmallFile((0, node_path.join)(commonDir, "config"), configBytesMax))?.toString("utf8") ?? "")].filter(([, sources]) => sources.length > 0);
	if (remotes.some(([, sources]) => sources.some(isOfAllBranches))) return null;
	return remotes[0]?.[0] ?? null;
}
function isOfAllBranches(source) {
	return source === "refs/heads/*" || source === "refs/*";
}
function fetchedOf(config) {
	const remotes = /* @__PURE__ */ new Map();
	let sources = null;
	for (const raw of config.split(/\r?\n/)) {
		const line = raw.trim();
		const head = /^\[\s*(\S+?)\s*(?:"((?:[^"\\]|\\.)*)")?\s*\](.*)$/.exec(line);
		if (head !== null) {
			const name = head[1]?.toLowerCase() === "remote" ? head[2] ?? null : null;
			sources = name === null ? null : remotes.get(name) ?? [];
			if (name !== null && sources !== null) remotes.set(name, sources);
		}
		const value = /^fetch\s*=\s*(.*)$/i.exec(head === null ? line : (head[3] ?? "").trim())?.[1];
		if (sources === null || value === void 0) continue;
		const [source = ""] = require_scan.plainValue(value).replace(/^\+/, "").split(":");
		if (!source.startsWith("^")) sources.push(source);
	}
	return remotes;
}

// build/src/cli/removable-entries.js
async function removableEntries(removal, report, { entries }) {
	const { verb, isOfFiles, isLimited, place, settings } = removal;
	if (!report.complete) return nothing("Nothing was removed, since the scan did not see all.");
	if (report.baselineUse?.isWhole !== true) return nothing("Nothing was removed, since a part was scanned, which cannot tell what is gone.");
	const found = report.baselineUse.gone;
	if (found.size > 0 && isOfFiles && place.isRepository && verb === "update") return nothing(`Nothing was removed: of the files ${found.size} entries match none, but the history may have them. "leakline baseline prune" looks there; with --tree it looks at the files alone.`);
	if (isLimited) return {
		gone: /* @__PURE__ */ new Set(),
		notices: []
	};
	const known = underKnownKey(entries, found, settings);
	return known.gone.size === 0 || isOfFiles ? known : withoutUnseen(removal, known);
}
function nothing(why) {
	return {
		gone: /* @__PURE__ */ new Set(),
		notices: [why]
	};
}
function underKnownKey(entries, found, { fingerprintKey }) {
	const keyed = entries.filter(isKeyed);
	const isKeyUnknown = fingerprintKey === null || keyed.length > 1 && keyed.every((one) => found.has(one.fingerprint));
	if (keyed.length === 0 || !isKeyUnknown) return {
		gone: found,
		notices: []
	};
	const salted = entries.filter((entry) => !isKeyed(entry) && found.has(entry.fingerprint));
	const why = fingerprintKey === null ? "LEAKLINE_FINGERPRINT_KEY, which they were made with, is not set" : "none of them matches, so LEAKLINE_FINGERPRINT_KEY may be another than the one that they were made with";
	return {
		gone: new Set(salted.map((entry) => entry.fingerprint)),
		notices: [`Entries that begin with "k1:" were left as they are: ${why}.`]
	};
}
async function withoutUnseen({ verb, place, uncommitted }, known) {
	const missing = await missingBranches(place);
	if (missing !== null) {
		if (verb === "prune") throw missing;
		return nothing(`${missing.message}. ${missing.mend}`);
	}
	const { matched, isComplete } = await uncommitted();
	if (!isComplete) return nothing("Nothing was removed, since the scan of the index and the files did not see all.");
	const kept = [...known.gone].filter((one) => matched.has(one)).length;
	if (kept === 0) return known;
	const [are, them] = kept === 1 ? ["entry is", "it"] : ["entries are", "them"];
	return {
		gone: new Set([...known.gone].filter((one) => !matched.has(one))),
		notices: [...known.notices, `${require_scan.grouped(kept)} ${are} kept: no commit has what ${them === "it" ? "it is" : "they are"} for, but the index or the files do.`]
	};
}
async function missingBranches({ root, isRepository }) {
	const place = isRepository ? await require_scan.locateRepository(root) : null;
	const remote = place === null ? null : await remoteOfSomeBranches(place);
	if (remote === null) return null;
	const name = /^[\w.-]{1,100}$/.test(remote) ? remote : "REMOTE";
	return new require_scan.Fault("missing-object", `This clone fetches some branches of ${name} alone, and the others may have what entries are for, so nothing was removed`, `Fetch all of them: git remote set-branches ${name} '*' && git fetch ${name}.`);
}
function isKeyed({ fingerprint }) {
	return fingerprint.startsWith("k1:");
}

// build/src/cli/baseline-write.js
async function createBaseline(words, surroundings) {
	const task = await taskOf(words, surroundings);
	const { settings, place, decision } = task;
	if (place.text !== null && words.values.force !== true) throw new require_scan.Fault("bad-configuration", `There is a baseline already, ${place.path}`, "Run \"leakline baseline update\" for what is new, or give --force for a new one, without the decisions of the old one.");
	const empty = require_salted_baseline.saltedBaseline({
		file: place.path,
		salts: [],
		entries: []
	}, settings.fingerprintKey);
	return scanFor(task, empty, async (report) => {
		if (place.text !== null && !report.complete) throw incompleteFault(report);
		const findings = leaksOf(report);
		if (findings.length === 0) {
			const sentences = [report.complete ? "There is no finding, so nothing that a baseline would hold." : "Nothing was found, and nothing was written.", ...noticesOf(report)];
			await require_run_scan.write(surroundings.stdout, sentences.map((one) => `${require_scan.visibleText(one)}\n`).join(""));
			return statusOf(report);
		}
		const { baseline, added } = require_salted_baseline.addFindings(empty, findings, decision);
		await save(task, baseline);
		const isDryRun = words.values["dry-run"] === true;
		const attributes = !place.isRepository || isDryRun ? null : await require_salted_baseline.addMergeAttribute(place.root, place.path);
		const files = [place.path, ...attributes?.isWritten === true ? [".gitattributes"] : []];
		return tell(task, report, {
			verb: "create",
			baseline,
			added,
			findings,
			attributes: attributes?.sentence ?? "",
			next: isDryRun ? ["Nothing was written (--dry-run)."] : [
				...report.complete ? [] : ["\"leakline baseline update\" adds what this scan did not see."],
				place.isRepository ? `Commit ${files.length === 1 ? "it" : "both"}, and scans tell of what is new alone: git add ${files.join(" ")}` : "Scans of this folder tell of what is new alone.",
				"\"leakline baseline show\" lists the entries, \"leakline audit\" goes through them one by one."
			]
		});
	});
}
async function update(words, surroundings) {
	const task = await taskOf(words, surroundings);
	const { settings, decision, given } = task;
	const before = baselineBefore(task);
	const namings = words.operands.map((operand) => namedBy(operand, [...require_scan.allPatterns, ...settings.ownPatterns]));
	const isNamed = (one) => namings.length === 0 || namings.some((names) => names(one));
	const known = require_salted_baseline.saltedBaseline(before.baseline, settings.fingerprintKey);
	const salted = known === before.baseline;
	return scanFor(task, known, async (report) => {
		const uncommitted = require_scan.once(() => uncommittedOf(task, known));
		const committed = leaksOf(report);
		const leaks = namings.every((names) => [...committed, ...known.entries].some(names)) ? committed : [...committed, ...(await uncommitted()).findings];
		checkNamed(words.operands, namings, [...leaks, ...known.entries]);
		const decided = namings.length > 0 && Object.keys(given).length > 0 ? require_salted_baseline.changeDecisions(known, isNamed, {
			...decision.who === "" ? {} : { who: decision.who },
			...given
		}) : {
			baseline: known,
			changed: []
		};
		const findings = leaks.filter(isNamed);
		const grown = require_salted_baseline.addFindings(decided.baseline, findings, decision);
		const removable = await removableEntries(removalOf(task, "update", uncommitted), report, known);
		const { baseline, removed } = require_salted_baseline.pruneBaseline(grown.baseline, removable.gone);
		const final = grown.added.length > 0 || salted ? baseline : {
			...baseline,
			salts: []
		};
		return tell(task, report, {
			verb: "update",
			isChanged: await save(task, final),
			baseline: final,
			added: grown.added,
			changed: decided.changed,
			removed,
			joined: before.joined,
			findings,
			notices: removable.notices
		});
	});
}
async function prune(words, surroundings) {
	const task = await taskOf(words, surroundings);
	const before = baselineBefore(task);
	return scanFor(task, before.baseline, async (report) => {
		if (!report.complete) throw incompleteFault(report);
		if (report.baselineUse?.isWhole !== true) throw new require_scan.Fault("bad-argument", "A part was scanned, which cannot tell what is gone, so nothing was removed", "Leave out --since, --until and --branch, also in the configuration.");
		const uncommitted = require_scan.once(() => uncommittedOf(task, before.baseline));
		const removal = removalOf(task, "prune", uncommitted);
		const { gone, notices } = await removableEntries(removal, report, before.baseline);
		const { baseline, removed } = require_salted_baseline.pruneBaseline(before.baseline, gone);
		return tell(task, report, {
			verb: "prune",
			isChanged: await save(task, baseline),
			baseline,
			removed,
			joined: before.joined,
			notices
		});
	});
}
async function taskOf(words, surroundings) {
	const settings = await require_configure_scan.settingsInForce({
		...words,
		nameOf: require_run_scan.flagName
	});
	const place = await require_salted_baseline.baselinePlace(words.directory, settings);
	if (!place.isRepository && words.values.tree !== true) throw new require_scan.Fault("not-a-repository", "There is no Git repository here, so no history that could be scanned", "Give the folder of a clone with -C, or --tree for the files of a folder.");
	const given = require_salted_baseline.decisionOf(words.values, settings);
	const who = await require_salted_baseline.nameOfDecider(given.who, words.directory, surroundings.environment, settings);
	return {
		words,
		surroundings,
		settings,
		place,
		given,
		decision: {
			state: "accepted-risk",
			reason: "",
			until: null,
			...given,
			who
		}
	};
}
function baselineBefore({ place: { text, path } }) {
	if (text === null) throw noBaseline(path);
	return require_scan.parseThroughConflicts(text, path);
}
function removalOf({ words, settings, place }, verb, uncommitted) {
	return {
		verb,
		isOfFiles: words.values.tree === true,
		isLimited: words.operands.length > 0,
		place,
		settings,
		uncommitted
	};
}
async function uncommittedOf(task, baseline) {
	const { words, place } = task;
	const findings = [];
	const matched = /* @__PURE__ */ new Set();
	let isComplete = true;
	const requests = words.values.tree === true || !place.isRepository ? [] : [{
		kind: "staged",
		directory: place.root,
		indexFile: null
	}, {
		kind: "tree",
		directory: place.root
	}];
	for (const request of requests) await scanAs(request, task, baseline, async (report) => {
		findings.push(...leaksOf(report));
		for (const one of report.baselineUse?.matched ?? []) matched.add(one);
		isComplete &&= report.complete;
		return 0;
	});
	return {
		findings,
		matched,
		isComplete
	};
}
function scanFor(task, baseline, then) {
	return scanAs({
		kind: task.words.values.tree === true ? "tree" : "history",
		directory: task.place.root
	}, task, baseline, then);
}
async function scanAs(request, { words, surroundings, settings }, baseline, then) {
	const entries = baseline.entries.map((entry) => ({
		...entry,
		until: inFarFuture(entry.until)
	}));
	const suppression = {
		...settings.suppression,
		baseline: {
			...baseline,
			entries
		}
	};
	const configured = {
		request,
		settings: {
			...settings,
			notes: false,
			suppression
		},
		notices: []
	};
	const wish = {
		quiet: words.values.quiet ?? false,
		log: "text"
	};
	const told = require_diagnostics.diagnostics("text", surroundings.stderr);
	return require_run_scan.scanThen(configured, wish, {
		stderr: surroundings.stderr,
		told
	}, then);
}
function inFarFuture(until) {
	return until === null ? null : `9${until}`;
}
function leaksOf({ findings }) {
	return findings.filter(({ severity }) => severity !== "note");
}
function checkNamed(operands, namings, all) {
	for (const [index, isNamed] of namings.entries()) {
		if (all.some(isNamed)) continue;
		throw new require_scan.Fault("bad-argument", `"${operands[index]?.slice(0, 200)}" names no new finding and no entry of the baseline, so nothing was written`, "Give a fingerprint (\"leakline baseline show\" and the reports of scans tell it), a path or a glob, or a pattern.");
	}
}
async function save({ words, place, settings }, baseline) {
	const present = place.text?.replaceAll("\r\n", "\n");
	if (require_scan.formatBaseline(baseline) === present) return false;
	const text = require_scan.formatBaseline(require_salted_baseline.quietBaseline(baseline, settings));
	if (text === present) return false;
	if (words.values["dry-run"] !== true) await require_salted_baseline.writeWhole(place.root, place.path, text);
	return true;
}
function incompleteFault(report) {
	return new require_scan.Fault("missing-object", `${incompleteSentence(report).replace(/\.$/, "")}, so nothing was removed`, report.interruption === null ? "Fetch what is missing (git fetch --unshallow), and run the command again." : "Run the command again, and let it come to its end.");
}
function incompleteSentence({ interruption, coverage }) {
	if (interruption !== null) return require_scan.interruptionSentence(interruption);
	return `The scan is incomplete (${require_scan.skipList(coverage)}).`;
}
function noticesOf(report) {
	return [...report.complete ? [] : [incompleteSentence(report)], ...report.notices];
}
function statusOf(report) {
	return report.complete ? 0 : 2;
}
async function tell({ words, surroundings, settings, place }, report, told) {
	const { baseline, verb, added = [], changed = [], removed = [], joined = [], isChanged = true } = told;
	const { today } = settings.suppression;
	const redacted = entryRedactor();
	const matched = report.baselineUse?.matched ?? /* @__PURE__ */ new Set();
	const ended = baseline.entries.filter(({ until, fingerprint }) => until !== null && until < today && matched.has(fingerprint));
	const isDryRun = words.values["dry-run"] === true;
	const outcome = {
		file: place.path,
		verb,
		isDryRun,
		isChanged,
		added: added.map(redacted),
		changed: changed.map(({ before, after }) => ({
			before: redacted(before),
			after: redacted(after)
		})),
		removed: removed.map(redacted),
		kept: baseline.entries.length - added.length - changed.length,
		joined: joined.map(({ kept, dropped }) => ({
			kept: redacted(kept),
			dropped: dropped.map(redacted)
		})),
		ended: ended.map(redacted),
		findings: told.findings ?? [],
		notices: [...noticesOf(report), ...told.notices ?? []],
		attributes: told.attributes ?? "",
		next: told.next ?? (isChanged && !isDryRun && place.isRepository ? [`Commit it: git add ${place.path}`] : [])
	};
	await require_run_scan.write(surroundings.stdout, outcomeText(outcome));
	return statusOf(report);
}

// build/src/cli/baseline.js
const runners = {
	create: createBaseline,
	update,
	prune,
	show: showBaseline
};
async function runBaseline(words, surroundings) {
	const [first, ...operands] = words.operands;
	const verb = Object.keys(runners).find((one) => one === first);
	if (verb === void 0) throw new require_scan.Fault("bad-argument", "\"baseline\" takes \"create\", \"update\", \"prune\" or \"show\"", "Run \"leakline help baseline\" for its use.");
	require_heeded_options.refuseMisplacedOptions(words.values);
	if (operands.length > 0 && (verb === "create" || verb === "prune")) throw new require_scan.Fault("bad-argument", `"baseline ${verb}" takes no operand, and ${operands.length === 1 ? "one was" : `${operands.length} were`} given`, "Give the folder of the repository as --directory; \"baseline update\" takes what it is limited to.");
	return runners[verb]({
		...words,
		operands
	}, surroundings);
}

exports.runBaseline = runBaseline;