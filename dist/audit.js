const require_salted_baseline = require("./salted-baseline.js");
const require_scan = require("./scan.js");
const require_suppressions = require("./suppressions.js");
const require_progress_lines = require("./progress-lines.js");
const require_configure_scan = require("./configure-scan.js");
const require_arguments = require("./arguments.js");
const require_diagnostics = require("./diagnostics.js");
const require_heeded_options = require("./heeded-options.js");
const require_run_scan = require("./run-scan.js");

// build/src/baseline/accepted-findings.js
function acceptedFindings(suppressed) {
	const accepted = suppressed.filter(({ suppression: { by, state } }) => by === "baseline" && state === "accepted-risk");
	const fingerprints = /* @__PURE__ */ new Map();
	for (const { suppression, fingerprint } of accepted) {
		const decision = decisionKey(suppression);
		const kin = fingerprints.get(decision);
		if (kin === void 0) fingerprints.set(decision, /* @__PURE__ */ new Set([fingerprint]));
		else kin.add(fingerprint);
	}
	const isAlone = ({ suppression }) => fingerprints.get(decisionKey(suppression))?.size === 1;
	return [...accepted.filter((one) => !isAlone(one)), ...accepted.filter(isAlone)];
}
function decisionKey({ reason, who, until }) {
	return JSON.stringify([
		reason,
		who,
		until
	]);
}

// build/src/baseline/audit-session.js
var AuditSession = class {
	items;
	decisions;
	steps = [];
	known;
	at = 0;
	constructor(findings, baseline) {
		const byFingerprint = /* @__PURE__ */ new Map();
		for (const finding of findings) {
			const kin = byFingerprint.get(finding.fingerprint);
			if (kin === void 0) byFingerprint.set(finding.fingerprint, [finding]);
			else kin.push(finding);
		}
		this.items = [...byFingerprint.values()].flatMap(([finding, ...others]) => finding === void 0 ? [] : [{
			finding,
			others
		}]);
		this.decisions = this.items.map(() => null);
		this.known = baseline;
	}
	get current() {
		return this.items[this.at] ?? null;
	}
	get number() {
		return this.at + 1;
	}
	get baseline() {
		return this.known;
	}
	get decidedCount() {
		return this.decisions.filter((decision) => decision !== null).length;
	}
	get canUndo() {
		return this.steps.length > 0;
	}
	decide(decision) {
		return this.decideAll([this.at], decision);
	}
	decideAlike(decision) {
		return this.decideAll(this.alike(), decision);
	}
	get alikeCount() {
		return this.alike().length;
	}
	skip() {
		this.steps.push({
			at: this.at,
			decided: [],
			replaced: []
		});
		this.goOn();
	}
	undo() {
		const step = this.steps.pop();
		if (step === void 0) return null;
		const gone = new Set(step.decided.map((index) => this.fingerprintAt(index)));
		const kept = this.known.entries.filter(({ fingerprint }) => !gone.has(fingerprint));
		this.takeEntries([...kept, ...step.replaced]);
		for (const index of step.decided) this.decisions[index] = null;
		this.at = step.at;
		return step.decided.length;
	}
	decideAll(indexes, decision) {
		const fingerprints = new Set(indexes.map((index) => this.fingerprintAt(index)));
		const replaced = this.known.entries.filter(({ fingerprint }) => fingerprints.has(fingerprint));
		this.takeEntries(this.known.entries.filter(({ fingerprint }) => !fingerprints.has(fingerprint)));
		const findings = indexes.flatMap((index) => {
			const item = this.items[index];
			return item === void 0 ? [] : [item.finding, ...item.others];
		});
		this.known = require_salted_baseline.addFindings(this.known, findings, decision).baseline;
		for (const index of indexes) this.decisions[index] = decision;
		this.steps.push({
			at: this.at,
			decided: indexes,
			replaced
		});
		this.goOn();
		return indexes.length;
	}
	alike() {
		const finding = this.current?.finding;
		if (finding === void 0) return [];
		return this.items.flatMap(({ finding: { patternId, path } }, index) => {
			const isAlike = patternId === finding.patternId && path === finding.path;
			return index >= this.at && isAlike && this.decisions[index] === null ? [index] : [];
		});
	}
	goOn() {
		do
			this.at += 1;
		while (this.at < this.items.length && this.decisions[this.at] !== null);
	}
	takeEntries(entries) {
		const { file, salts } = this.known;
		this.known = require_scan.orderedBaseline(file, salts, entries).baseline;
	}
	fingerprintAt(index) {
		return this.items[index]?.finding.fingerprint;
	}
};

// build/src/report/audit.js
const othersListedMax = 5;
const auditKeys = {
	a: "accepted-risk",
	f: "false-positive",
	r: "rotated",
	t: "test-data"
};
function auditPage(item, { number, total, colour }) {
	const paint = require_progress_lines.painter(colour);
	const { finding, others } = item;
	const { startLine, startColumn } = require_suppressions.shownRegion(finding);
	const subject = finding.subject === null || finding.subject === "" ? "" : `${require_scan.visibleText(finding.subject)} `;
	return [
		"",
		paint("bold", `Finding ${require_scan.grouped(number)} of ${require_scan.grouped(total)}: ${require_scan.visibleText(finding.title)}`),
		`${paint(finding.severity, finding.severity)}, confidence ${finding.confidence}, pattern ${finding.patternId}`,
		`${require_scan.visibleCut(require_suppressions.shownPath(finding), 400)}:${startLine}:${startColumn}`,
		`${subject}${require_scan.visibleText(finding.redacted)}`,
		require_scan.whySentence(finding),
		require_scan.originWords(finding),
		require_suppressions.whereaboutsClause(finding),
		decidedWords(finding),
		...otherPlaces(others),
		...excerptLines$1(finding, paint)
	].map((line, index) => line === "" && index > 0 ? "" : `${line}\n`).join("");
}
function decidedWords(finding) {
	return "suppression" in finding ? `Now: ${require_suppressions.suppressionWords(finding.suppression)}` : "";
}
function otherPlaces(others) {
	if (others.length === 0) return [];
	const listed = others.slice(0, othersListedMax).map((other) => {
		const { startLine } = require_suppressions.shownRegion(other);
		return `  ${require_scan.visibleCut(require_suppressions.shownPath(other), 400)}:${startLine}`;
	});
	const rest = others.length - listed.length;
	return [
		`The same value stands at ${require_scan.amount(others.length, "other place")}, of which this decides too:`,
		...listed,
		...rest > 0 ? [`  and ${require_scan.grouped(rest)} more`] : []
	];
}
function excerptLines$1(finding, paint) {
	const { excerpt } = finding;
	if (excerpt === void 0) return [];
	const region = require_suppressions.shownRegion(finding);
	const width = `${excerpt.startLine + excerpt.lines.length}`.length;
	return excerpt.lines.map((text, index) => {
		const number = excerpt.startLine + index;
		const isOwn = number >= region.startLine && number <= region.endLine;
		const line = `${isOwn ? ">" : " "} ${`${number}`.padStart(width)} | ${require_scan.visibleCut(text, 200)}`;
		return isOwn ? paint("bold", line) : paint("dim", line);
	});
}
const auditPrompt = "Decide: a accepted risk, f false positive, r rotated, t test data; s skip, u undo, q quit, ? help: ";
const auditHelp = `
a  accepted risk: it is real, and stays for a reason
f  false positive: it is no secret
r  rotated: it was one, and is of no use any more
t  test data: it was made for tests and never worked
A, F, R, T  the same for all findings of this pattern in this file that are left
s  skip: decide another time; the next audit begins with it
u  undo: take the last decision back, and show its finding again
q  quit: what was decided is kept
Each decision is written to the baseline at once.
`;
function auditStats(report) {
	const decided = Object.fromEntries(require_scan.suppressionStates.map((state) => [state, 0]));
	const patterns = /* @__PURE__ */ new Map();
	const count = (patternId) => {
		const known = patterns.get(patternId) ?? {
			found: 0,
			undecided: 0,
			falsePositives: 0
		};
		patterns.set(patternId, known);
		known.found += 1;
		return known;
	};
	for (const { patternId } of report.findings) count(patternId).undecided += 1;
	let suppressedElsewise = 0;
	for (const { patternId, suppression } of report.suppressed) {
		const own = count(patternId);
		if (suppression.state === null) suppressedElsewise += 1;
		else decided[suppression.state] += 1;
		if (suppression.state === "false-positive") own.falsePositives += 1;
	}
	const rows = [...patterns].map(([patternId, counts]) => ({
		patternId,
		...counts
	}));
	rows.sort((a, b) => b.found - a.found || (a.patternId < b.patternId ? -1 : 1));
	return {
		decided,
		suppressedElsewise,
		undecided: report.findings.length,
		patterns: rows
	};
}
function auditStatsText(stats) {
	const { decided, suppressedElsewise, undecided, patterns } = stats;
	const rows = [
		...require_scan.suppressionStates.map((state) => [state.replace("-", " "), decided[state]]),
		["by comments and entries without a state", suppressedElsewise],
		["undecided", undecided]
	];
	const width = Math.max(...rows.map(([words]) => words.length));
	const idWidth = Math.max(7, ...patterns.map(({ patternId }) => patternId.length));
	const head = `${"pattern".padEnd(idWidth)}    found  undecided  false positives`;
	const cells = ({ patternId, found, undecided: left, falsePositives }) => `${require_scan.visibleText(patternId).padEnd(idWidth)}  ${require_scan.grouped(found).padStart(7)}  ${require_scan.grouped(left).padStart(9)}  ${require_scan.grouped(falsePositives).padStart(15)}`;
	return [...rows.map(([words, number]) => `${words.padEnd(width)}  ${require_scan.grouped(number).padStart(7)}`), ...patterns.length === 0 ? [] : [
		"",
		head,
		...patterns.map(cells)
	]].map((line) => `${line}\n`).join("");
}
function auditStatsJson(stats) {
	return `${require_suppressions.jsonText(stats, 2)}\n`;
}

// build/src/cli/terminal-input.js
const interrupt = "";
const endOfText = "";
var TerminalInput = class {
	terminal;
	typed = "";
	hasEnded = false;
	isStopped = false;
	wake = () => {};
	constructor(terminal) {
		this.terminal = terminal;
		terminal.setEncoding("utf8");
		terminal.on("data", this.take);
		terminal.once("end", this.end);
		terminal.once("error", this.end);
		terminal.setRawMode(true);
	}
	async key() {
		for (;;) {
			this.typed = this.typed.replace(/^(?:\x1b(?:[[O][0-9;]*[ -/]*[@-~])?)+/, "");
			const [character] = this.typed;
			if (character === void 0) {
				if (this.hasEnded) return null;
				await this.more();
				continue;
			}
			this.typed = this.typed.slice(character.length);
			return character === interrupt || character === endOfText ? null : character;
		}
	}
	async line() {
		const stop = () => {
			this.isStopped = true;
			this.wake();
		};
		this.isStopped = false;
		process.on("SIGINT", stop);
		this.terminal.setRawMode(false);
		try {
			return await this.typedLine();
		} finally {
			this.terminal.setRawMode(true);
			process.off("SIGINT", stop);
		}
	}
	async typedLine() {
		for (;;) {
			if (this.isStopped) return null;
			const found = /^([^\r\n\x03\x04]*)(\r\n|[\r\n\x03\x04])/.exec(this.typed);
			if (found !== null) {
				this.typed = this.typed.slice(found[0].length);
				return found[2] === interrupt || found[2] === endOfText ? null : found[1] ?? "";
			}
			if (this.hasEnded) return null;
			await this.more();
		}
	}
	close() {
		this.terminal.setRawMode(false);
		this.terminal.off("data", this.take);
		this.terminal.off("end", this.end);
		this.terminal.off("error", this.end);
		this.terminal.pause();
	}
	more() {
		return new Promise((resolve) => {
			this.wake = resolve;
		});
	}
	take = (text) => {
		this.typed += text;
		this.wake();
	};
	end = () => {
		this.hasEnded = true;
		this.wake();
	};
};

// build/src/cli/audit.js
const excerptLines = 3;
async function runAudit(words, surroundings) {
	checkWords(words);
	const { stdin, stdout, stderr, environment } = surroundings;
	const isStats = words.values.stats === true;
	if (!isStats && !(isTerminal(stdin) && stdout.isTTY === true)) throw noTerminal();
	const directory = words.operands[0] ?? words.directory;
	const settings = await require_configure_scan.settingsInForce({
		...words,
		directory,
		nameOf: require_run_scan.flagName
	});
	const place = await require_salted_baseline.baselinePlace(directory, settings);
	const baseline = baselineOf(place, settings);
	const audit = {
		words,
		surroundings,
		settings,
		place,
		who: await require_salted_baseline.nameOfDecider(words.values.who, directory, environment, settings),
		colour: require_arguments.colourWish(words.values.color, words.values["no-color"], environment) ?? true
	};
	const suppression = {
		...settings.suppression,
		baseline
	};
	const configured = {
		request: {
			kind: words.values.tree === true ? "tree" : "history",
			directory: place.root
		},
		settings: {
			...settings,
			suppression
		},
		notices: [],
		excerptLines: isStats ? 0 : excerptLines
	};
	const wish = {
		quiet: words.values.quiet ?? false,
		log: "text"
	};
	return require_run_scan.scanThen(configured, wish, {
		stderr,
		told: require_diagnostics.diagnostics("text", stderr)
	}, async (report) => {
		if (isStats) {
			const stats = auditStats(report);
			await require_run_scan.write(stdout, words.values.format === "json" ? auditStatsJson(stats) : auditStatsText(stats));
		} else await goThrough(audit, report, baseline);
		return report.complete ? 0 : 2;
	});
}
function checkWords({ operands, values }) {
	require_heeded_options.refuseMisplacedOptions(values);
	if (!(values.format === void 0 || values.format === "text" || values.format === "json") || values.format !== void 0 && values.stats !== true) throw new require_scan.Fault("bad-argument", "--format is text or json, and for --stats alone", "Leave it out.");
	if (operands.length <= 1) return;
	throw new require_scan.Fault("bad-argument", `"audit" takes one operand, and ${operands.length} were given`, "Give the folder of the repository, or nothing for this one.");
}
function isTerminal(stream) {
	return stream.isTTY === true;
}
function noTerminal() {
	return new require_scan.Fault("bad-argument", "\"audit\" asks at a terminal, and standard input or output is none", "Decide with \"leakline baseline update FINGERPRINT --state STATE --reason TEXT\", or look at \"audit --stats\".");
}
function baselineOf({ text, path }, { fingerprintKey }) {
	const known = text === null ? {
		file: path,
		salts: [],
		entries: []
	} : require_scan.parseBaseline(text, path).baseline;
	return require_salted_baseline.saltedBaseline(known, fingerprintKey);
}
async function goThrough(audit, report, baseline) {
	const { stdin, stdout } = audit.surroundings;
	const undecided = new AuditSession(report.findings.toSorted(require_scan.compareFindings), baseline);
	const accepted = new AuditSession(acceptedFindings(report.suppressed.toSorted(require_scan.compareFindings)), undecided.baseline);
	const isAgain = undecided.items.length === 0;
	const session = isAgain ? accepted : undecided;
	const total = session.items.length;
	const incomplete = report.complete ? "" : " The scan is incomplete: there may be more.";
	if (total === 0 || !isTerminal(stdin)) {
		await require_run_scan.write(stdout, `There is nothing to decide.${incomplete}\n`);
		return;
	}
	const input = new TerminalInput(stdin);
	const dialogue = new Dialogue(audit, session, input);
	try {
		if (isAgain) {
			if (!await dialogue.askWhetherAgain(incomplete)) return;
		} else await require_run_scan.write(stdout, `${require_scan.amount(total, "finding")} to decide.${incomplete} ? tells the keys.\n`);
		while (await dialogue.askOnce());
	} finally {
		input.close();
	}
	const decided = session.decidedCount;
	const left = total - decided;
	const rest = left === 0 ? "None is left." : `${require_scan.grouped(left)} left: run it again to go on.`;
	const next = decided === 0 ? "" : ` Commit ${dialogue.written.join(" and ")} to have them count.`;
	const more = accepted.items.length;
	const further = isAgain || left > 0 || more === 0 ? "" : `The baseline has ${require_scan.amount(more, "finding")} more as accepted risk: run it again to go through ${more === 1 ? "it" : "those"}.\n`;
	await require_run_scan.write(stdout, `\n${require_scan.amount(decided, "finding")} decided. ${rest}${next}\n${further}`);
}
var Dialogue = class {
	audit;
	session;
	input;
	written = [];
	constructor(audit, session, input) {
		this.audit = audit;
		this.session = session;
		this.input = input;
	}
	async askOnce() {
		const { current, number, items } = this.session;
		if (current === null) return this.askAtEnd();
		await this.say(auditPage(current, {
			number,
			total: items.length,
			colour: this.audit.colour
		}));
		for (;;) {
			await this.say(auditPrompt);
			const key = await this.input.key();
			if (key === null || key === "q") {
				await this.say("quit\n");
				return false;
			}
			if (await this.answer(key)) return true;
		}
	}
	async askWhetherAgain(incomplete) {
		const many = this.session.items.length;
		const those = many === 1 ? "it" : "those";
		await this.say(`There is nothing undecided.${incomplete} The baseline has ${require_scan.amount(many, "finding")} as accepted risk, which nobody may have looked at.\ny go through ${those}, any other key ends: `);
		const isWanted = await this.input.key() === "y";
		await this.say(isWanted ? "yes\n" : "end\n");
		return isWanted;
	}
	async askAtEnd() {
		await this.say("\nThat was the last one. u undo, any other key ends: ");
		if (await this.input.key() === "u") return this.undo();
		await this.say("end\n");
		return false;
	}
	async answer(key) {
		const state = auditKeys[key.toLowerCase()];
		if (state !== void 0) return this.decide(state, key !== key.toLowerCase());
		if (key === "s") {
			this.session.skip();
			await this.say("skipped\n");
			return true;
		}
		if (key === "u") return this.undo();
		await this.say(key === "?" ? auditHelp : "that is no key of the audit\n");
		return false;
	}
	async decide(state, all) {
		const many = all ? `, for ${require_scan.amount(this.session.alikeCount, "finding")} of this pattern in this file` : "";
		await this.say(`${state.replace("-", " ")}${many}\n`);
		const reason = await this.reason();
		const until = reason === null || state !== "accepted-risk" ? null : await this.lastDay();
		if (reason === null || until === void 0) {
			await this.say("\nnot decided\n");
			return false;
		}
		const decision = {
			state,
			reason,
			who: this.audit.who,
			until
		};
		const count = all ? this.session.decideAlike(decision) : this.session.decide(decision);
		await this.save();
		await this.say(`${require_scan.amount(count, "finding")} decided\n`);
		return true;
	}
	async reason() {
		for (;;) {
			await this.say("Reason (Enter for none): ");
			const line = (await this.input.line())?.trim().replace(/\s+/g, " ").slice(0, 1e3) ?? null;
			if (line === null || require_scan.redactMessage(line, this.audit.settings.detect) === line) return line;
			await this.say("That holds a secret, an address or a host itself, and the baseline is committed.\n");
		}
	}
	async lastDay() {
		const { today } = this.audit.settings.suppression;
		for (;;) {
			await this.say("Until which day, as YYYY-MM-DD (Enter for no end): ");
			const line = (await this.input.line())?.trim();
			if (line === void 0) return void 0;
			if (line === "") return null;
			if (require_scan.isCalendarDay(line) && line >= today) return line;
			await this.say(`That is no day to come (today is ${today}).\n`);
		}
	}
	async undo() {
		const undone = this.session.undo();
		if (undone === null) {
			await this.say("there is nothing to undo\n");
			return false;
		}
		if (undone > 0) await this.save();
		await this.say(undone > 0 ? `undone: ${require_scan.amount(undone, "decision")}\n` : "back\n");
		return true;
	}
	async save() {
		const { place, settings } = this.audit;
		await require_salted_baseline.writeWhole(place.root, place.path, require_scan.formatBaseline(require_salted_baseline.quietBaseline(this.session.baseline, settings)));
		if (this.written.length === 0) this.written.push(place.path);
		if (!place.isRepository || place.text !== null) return;
		if ((await require_salted_baseline.addMergeAttribute(place.root, place.path)).isWritten) this.written.push(".gitattributes");
	}
	async say(text) {
		await require_run_scan.write(this.audit.surroundings.stdout, text);
	}
};

exports.runAudit = runAudit;