import { H as headRegion, I as meaningOf, J as visibleText, L as remedyOf, Q as exitStatus, Y as jsonText, Z as countBySeverity, a as logLine, d as listenForEnd, f as statusOfSignal, i as progressLine, it as defaultSettings, m as sarifText, n as progressLines, nt as resolveSettings, o as failureMessage, p as textReport, r as ProgressMeter, s as scan, t as logTimes, tt as version } from "./progress-lines.js";
import { A as BlobText, E as decodeBlob, F as parseRegex, I as setOf, M as allPatterns, N as lengthRange, P as complement, St as Fault, T as textUnder, _ as deepDetector, b as createDetector, bt as isAtLeast, ct as compareText, g as redactMessage, j as selectPatterns, k as Redactor, v as patternsById, x as allRecognizers, y as plainDetector } from "./judge-files.js";
import { fstatSync } from "node:fs";
import { access, constants as constants$1, readFile, stat, writeFile } from "node:fs/promises";
import path, { dirname, resolve } from "node:path";
import process from "node:process";
import { crc32, gzipSync } from "node:zlib";
import { parseArgs } from "node:util";

// build/src/report/explanation.js
function explanationText({ path, line, outcomes }) {
	const asked = line === null ? visibleText(path) : `${visibleText(path)}:${line}`;
	if (outcomes.length === 0) return `${asked}: no pattern has a candidate there: none of their keywords stands in it.\n`;
	const lines = [];
	let last = -1;
	for (const outcome of outcomes) {
		if (outcome.line !== last) lines.push(`${visibleText(path)}:${outcome.line}`);
		last = outcome.line;
		lines.push(`  ${sentence(outcome)}`);
	}
	return `${lines.join("\n")}\n`;
}
function explanationJson(explanation) {
	return `${jsonText(explanation, 2)}\n`;
}
function sentence(outcome) {
	const id = visibleText(outcome.patternId);
	switch (outcome.kind) {
		case "found": return `${outcome.severity === "note" ? "noted" : "found"}      ${id} at column ${outcome.column} (${outcome.severity}, ${outcome.confidence} confidence): ${visibleText(outcome.reason)}`;
		case "refused": return `refused    ${id} at column ${outcome.column}: ${visibleText(outcome.reason)}`;
		case "gave-way": return `gave way   ${id} at column ${outcome.column} to ${visibleText(outcome.to)}`;
		case "no-form": return `candidate  ${id}: one of its words is there, its form is not`;
	}
}

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

// build/src/cli/arguments.js
const commands = [
	"diff",
	"history",
	"tree",
	"staged",
	"stdin"
];
const formats = [
	"text",
	"json",
	"sarif"
];
const options = {
	format: { type: "string" },
	output: {
		type: "string",
		short: "o"
	},
	only: {
		type: "string",
		multiple: true
	},
	except: {
		type: "string",
		multiple: true
	},
	confidence: { type: "string" },
	"fail-on": { type: "string" },
	notes: { type: "boolean" },
	prefix: {
		type: "string",
		multiple: true
	},
	"internal-domain": {
		type: "string",
		multiple: true
	},
	loopback: { type: "boolean" },
	exclude: {
		type: "string",
		multiple: true
	},
	include: {
		type: "string",
		multiple: true
	},
	"max-blob-size": { type: "string" },
	since: { type: "string" },
	until: { type: "string" },
	branch: {
		type: "string",
		multiple: true
	},
	"include-unreachable": { type: "boolean" },
	"all-provenance": { type: "boolean" },
	"whole-blobs": { type: "boolean" },
	threads: { type: "string" },
	cache: { type: "string" },
	"include-ignored": { type: "boolean" },
	directory: {
		type: "string",
		short: "C"
	},
	name: { type: "string" },
	log: { type: "string" },
	quiet: {
		type: "boolean",
		short: "q"
	},
	color: { type: "boolean" },
	"no-color": { type: "boolean" },
	help: {
		type: "boolean",
		short: "h"
	},
	version: {
		type: "boolean",
		short: "V"
	}
};
function parseArguments(words, environment) {
	const { values, positionals } = parse(words);
	const [first, ...operands] = positionals;
	if (values.version === true || first === "version") return { command: "version" };
	if (values.help === true || first === void 0 || first === "help") return {
		command: "help",
		topic: commandNamed(first === "help" ? operands[0] : first)
	};
	const typed = typedOptions(values, environment);
	if (first === "patterns") return patternArguments(operands, values.format, typed);
	if (first === "explain") return explainArguments(operands, values, typed);
	const command = commandNamed(first);
	if (command === null) throw unknownCommand(first);
	checkOperands(command, operands);
	checkOwnOptions(command, values);
	return {
		command,
		operand: operands[0] ?? null,
		format: oneOf("--format", values.format, formats) ?? "text",
		output: values.output ?? null,
		log: oneOf("--log", values.log, ["text", "json"]) ?? "text",
		quiet: values.quiet ?? false,
		colour: colourWish(values.color, values["no-color"], environment),
		directory: values.directory ?? ".",
		name: values.name ?? "stdin",
		typed
	};
}
const ownOptions = [
	["since", ["history"]],
	["until", ["history"]],
	["branch", ["history"]],
	["include-unreachable", ["history"]],
	["all-provenance", ["history"]],
	["whole-blobs", ["history"]],
	["threads", ["history", "tree"]],
	["cache", ["history"]]
];
function checkOwnOptions(command, values) {
	for (const [option, commands] of ownOptions) {
		if (values[option] === void 0 || commands.includes(command)) continue;
		const names = commands.map((one) => `"${one}"`).join(" and ");
		throw new Fault("bad-argument", `--${option} is an option of ${names}, and the command is "${command}"`, `Leave it out, or run "leakline help ${commands[0]}" for its use.`);
	}
}
function typedOptions(values, environment) {
	return {
		prefixes: values.prefix,
		internalDomains: values["internal-domain"],
		exclude: values.exclude,
		only: values.only,
		except: values.except,
		confidence: values.confidence,
		failOn: values["fail-on"],
		loopback: values.loopback,
		notes: values.notes,
		includeIgnored: values["include-ignored"],
		include: values.include,
		maxBlobSize: values["max-blob-size"],
		since: values.since,
		until: values.until,
		branches: values.branch,
		includeUnreachable: values["include-unreachable"],
		allProvenance: values["all-provenance"],
		wholeBlobs: values["whole-blobs"],
		threads: values.threads,
		cache: values.cache,
		fingerprintKey: environment["LEAKLINE_FINGERPRINT_KEY"]
	};
}
function explainArguments(operands, values, typed) {
	if (operands.length > 1) throw new Fault("bad-argument", `"explain" takes one operand, and ${operands.length} were given`, "Give PATH, PATH:LINE or a fingerprint, or nothing for standard input.");
	return {
		command: "explain",
		operand: operands[0] ?? null,
		format: oneOf("--format", values.format, ["text", "json"]) ?? "text",
		directory: values.directory ?? ".",
		name: values.name ?? "stdin",
		typed
	};
}
function parse(words) {
	try {
		return parseArgs({
			args: [...words],
			options,
			allowPositionals: true,
			strict: true
		});
	} catch (error) {
		const sentence = error instanceof Error ? error.message.split(". ")[0] ?? "" : String(error);
		throw new Fault("bad-argument", sentence.replace(/\.$/, ""), "Run \"leakline help\" for the options.");
	}
}
function patternArguments(operands, format, typed) {
	const [word, id, ...more] = operands;
	const verb = [
		"list",
		"show",
		"check"
	].find((one) => one === word);
	if (verb === void 0 || !(verb === "show" ? id !== void 0 : verb === "check" || id === void 0) || more.length > 0) throw new Fault("bad-argument", "\"patterns\" takes \"list\", \"show\" and an id, or \"check\" and perhaps an id", "Run \"leakline help\" for its use.");
	return {
		command: "patterns",
		verb,
		id: id ?? null,
		format: oneOf("--format", format, ["text", "json"]) ?? "text",
		typed
	};
}
function checkOperands(command, operands) {
	const operandsMax = command === "staged" || command === "stdin" ? 0 : 1;
	if (operands.length <= operandsMax) return;
	throw new Fault("bad-argument", `"${command}" takes ${operandsMax === 0 ? "no operand" : "one operand"}, and ${operands.length} were given`, `Run "leakline help ${command}" for its use.`);
}
function unknownCommand(word) {
	const near = commands.find((command) => command.startsWith(word.slice(0, 3)));
	const meant = near === void 0 ? "" : ` Perhaps "${near}" was meant.`;
	return new Fault("bad-argument", "the first argument is not a command of Leakline", `Give one of ${commands.join(", ")}, explain, patterns.${meant}`);
}
function commandNamed(word) {
	return commands.find((command) => command === word) ?? null;
}
function oneOf(name, value, allowed) {
	if (value === void 0) return null;
	const found = allowed.find((word) => word === value);
	if (found !== void 0) return found;
	throw new Fault("bad-argument", `${name} does not know that value`, `Give one of ${allowed.join(", ")}.`);
}
function colourWish(on, off, environment) {
	if (off === true) return false;
	if (on === true) return true;
	if ((environment["NO_COLOR"] ?? "") !== "") return false;
	if ((environment["FORCE_COLOR"] ?? "") !== "") return environment["FORCE_COLOR"] !== "0";
	return null;
}

// build/src/cli/diagnostics.js
function diagnostics(form, stream) {
	const started = performance.now();
	const log = (level, logger, message) => {
		if (form === "text") return;
		const elapsedSeconds = (performance.now() - started) / 1e3;
		stream.write(`${logLine({
			at: /* @__PURE__ */ new Date(),
			level,
			logger,
			message,
			elapsedSeconds
		})}\n`);
	};
	return {
		log,
		ending(signal) {
			const message = `ended by ${signal}: the report of what was found so far follows`;
			if (form === "json") log("warning", "leakline.cli", message);
			else stream.write(`leakline: ${message}; once more ends without it\n`);
		},
		failure(error) {
			const message = redactMessage(failureMessage(error), defaultSettings.detect);
			if (form === "json") log("error", "leakline.cli", message);
			else stream.write(`leakline: ${message}\n`);
		}
	};
}

// build/src/scan/explain.js
function explain({ bytes, path, line }, settings) {
	const plain = plainDetector(settings);
	const blob = textUnder(bytes, path);
	const heard = new Outcomes(blob);
	const matches = deepDetector(plain).detect(blob, heard);
	for (const match of matches) heard.found(match);
	const outcomes = heard.sorted().filter((outcome) => line === null || outcome.line === line);
	return {
		path: new Redactor(plain, patternsById).path(path),
		line,
		outcomes
	};
}
const idsOfRecognizer = /* @__PURE__ */ new Map();
for (const pattern of patternsById.values()) {
	if (pattern.kind !== "recognizer") continue;
	idsOfRecognizer.set(pattern.recognizer, [...idsOfRecognizer.get(pattern.recognizer) ?? [], pattern.id]);
}
var Outcomes = class {
	blob;
	kept = /* @__PURE__ */ new Map();
	told = /* @__PURE__ */ new Set();
	mentions = [];
	constructor(blob) {
		this.blob = blob;
	}
	candidate(patternId, offsets) {
		for (const offset of offsets) this.mentions.push({
			patternId,
			offset
		});
	}
	refused(patternId, span, reason) {
		this.keep({
			kind: "refused",
			patternId,
			...this.place(span.start),
			reason
		});
	}
	gaveWay(match, to) {
		this.keep({
			kind: "gave-way",
			patternId: match.patternId,
			...this.place(match.secret.start),
			to: to.patternId
		});
	}
	found({ patternId, secret, severity, confidence, reason }) {
		this.keep({
			kind: "found",
			patternId,
			...this.place(secret.start),
			severity,
			confidence,
			reason
		});
	}
	sorted() {
		for (const { patternId, offset } of this.mentions) {
			const place = this.place(offset);
			const ids = patternsById.has(patternId) ? [patternId] : idsOfRecognizer.get(patternId) ?? [];
			const [first] = ids;
			if (first === void 0 || ids.some((id) => this.told.has(`${id} ${place.line}`))) continue;
			this.keep({
				kind: "no-form",
				patternId: first,
				...place,
				column: 1
			});
		}
		return [...this.kept.values()].sort((a, b) => a.line - b.line || order.indexOf(a.kind) - order.indexOf(b.kind) || a.column - b.column || compareText(a.patternId, b.patternId));
	}
	place(offset) {
		const { startLine, startColumn } = this.blob.region({
			start: offset,
			end: offset + 1
		});
		return {
			line: startLine,
			column: startColumn
		};
	}
	keep(outcome) {
		this.told.add(`${outcome.patternId} ${outcome.line}`);
		this.kept.set(JSON.stringify(outcome), outcome);
	}
};
const order = [
	"found",
	"gave-way",
	"refused",
	"no-form"
];

// build/src/cli/explain.js
const fingerprint = /^[ck]1:[0-9a-f]{6,32}$/;
async function explainAsked({ operand, directory, name }, settings, readInput) {
	if (operand === null) return explain({
		bytes: await readInput(),
		path: name,
		line: null
	}, settings.detect);
	if (fingerprint.test(operand)) return explainFinding(operand, directory, settings);
	const { file, line } = placeOf(operand);
	return explain({
		bytes: await read(path.resolve(directory, file)),
		path: file,
		line
	}, settings.detect);
}
function placeOf(operand) {
	const found = /^(.+?):([1-9]\d{0,8})(?::\d+)?$/s.exec(operand);
	return found === null ? {
		file: operand,
		line: null
	} : {
		file: found[1] ?? operand,
		line: Number(found[2])
	};
}
async function read(file) {
	try {
		return await readFile(file);
	} catch (error) {
		const reason = error.code ?? "unknown reason";
		throw new Fault("unreadable-file", `the file to explain cannot be read (${reason})`, "Give a path from the current folder or from --directory, with \":\" and a line where one is meant.");
	}
}
async function explainFinding(wanted, directory, settings) {
	const silent = {
		progress: { step() {} },
		log() {}
	};
	const finding = (await scan({
		kind: "tree",
		directory
	}, {
		...settings,
		notes: true
	}, silent)).findings.find((one) => one.fingerprint.startsWith(wanted));
	if (finding === void 0) throw new Fault("bad-argument", "no finding in the files of this folder has that fingerprint", "Take it from the JSON report of a scan, and run the command in the folder that was scanned.");
	const question = {
		bytes: await read(path.resolve(directory, finding.path)),
		path: finding.path,
		line: finding.region.startLine
	};
	return explain(question, settings.detect);
}

// build/src/check/regex-program.js
const statesMax = 4e5;
const anything = complement(setOf([]));
const referenceBytesMax = 32;
function compileProgram(node, { roundsMax = 1e6 } = {}) {
	return compile(node, {
		roundsMax,
		backwards: false
	});
}
function compile(node, mode) {
	const states = [{ kind: "accept" }];
	return {
		states,
		start: add(node, 0, states, mode)
	};
}
function push(states, state) {
	if (states.length >= statesMax) throw new Error("the expression repeats too much to be looked into");
	return states.push(state) - 1;
}
function add(node, next, states, mode) {
	switch (node.kind) {
		case "set": return push(states, {
			kind: "set",
			set: node.set,
			next
		});
		case "sequence": return (mode.backwards ? node.parts : [...node.parts].reverse()).reduce((at, part) => add(part, at, states, mode), next);
		case "choice": return push(states, {
			kind: "split",
			nexts: node.options.map((option) => add(option, next, states, mode))
		});
		case "group": return add(node.body, next, states, mode);
		case "repeat": return addRepeat(node, next, states, mode);
		case "look": {
			const body = compile(node.body, {
				...mode,
				backwards: !node.ahead
			});
			return push(states, {
				kind: "look",
				ahead: node.ahead,
				negative: node.negative,
				body,
				next
			});
		}
		case "edge": return next;
		case "reference": return addRepeat({
			body: {
				kind: "set",
				set: anything
			},
			min: 0,
			max: referenceBytesMax,
			lazy: false
		}, next, states, mode);
	}
}
function addRepeat(node, next, states, mode) {
	if (node.max === Number.POSITIVE_INFINITY) throw new Error("a repetition has no upper bound");
	const max = Math.min(node.max, mode.roundsMax);
	const min = Math.min(node.min, max);
	let at = next;
	for (let round = min; round < max; round += 1) {
		const body = add(node.body, at, states, mode);
		at = push(states, {
			kind: "split",
			nexts: node.lazy ? [next, body] : [body, next]
		});
	}
	for (let round = 0; round < min; round += 1) at = add(node.body, at, states, mode);
	return at;
}
function lettersOf(program) {
	const sets = /* @__PURE__ */ new Set();
	collectSets(program, sets);
	const of = /* @__PURE__ */ new Uint8Array(256);
	let count = 1;
	for (const set of sets) {
		const split = /* @__PURE__ */ new Map();
		const next = /* @__PURE__ */ new Uint8Array(256);
		let fresh = 0;
		for (let byte = 0; byte < 256; byte += 1) {
			const key = of[byte] * 2 + set[byte];
			let letter = split.get(key);
			if (letter === void 0) {
				letter = fresh;
				fresh += 1;
				split.set(key, letter);
			}
			next[byte] = letter;
		}
		of.set(next);
		count = fresh;
	}
	const sample = [];
	for (let byte = 255; byte >= 0; byte -= 1) {
		const letter = of[byte];
		const printable = byte >= 33 && byte <= 126;
		if (sample[letter] === void 0 || printable || sample[letter] > 126) sample[letter] = byte;
	}
	return {
		of,
		count,
		sample
	};
}
function collectSets(program, out) {
	for (const state of program.states) {
		if (state.kind === "set") out.add(state.set);
		if (state.kind === "look") collectSets(state.body, out);
	}
}

// build/src/check/implied-keyword.js
const roundsMax = 120;
function matchWithoutKeyword(node, keywords, random = () => 0) {
	const folded = keywords.map((one) => one.toLowerCase());
	const reversed = folded.map((one) => [...one].reverse().join(""));
	const holds = (body, ahead) => search(body, ahead ? folded : reversed, {
		random,
		holds: () => false
	}) === null;
	return search(compileProgram(node, { roundsMax }), folded, {
		random,
		holds
	});
}
function search(program, keywords, { random, holds }) {
	const reached = [];
	reached[program.start] = /* @__PURE__ */ new Map([["", null]]);
	const endsAfter = endFinder(keywords, random);
	const reach = (to, end, step) => {
		const there = reached[to] ?? /* @__PURE__ */ new Map();
		reached[to] = there;
		const known = there.get(end);
		if (known == null || step.cost < known.cost || random() > .6) there.set(end, step);
	};
	for (let index = program.start; index > 0; index -= 1) {
		const ends = reached[index];
		const state = program.states[index];
		if (ends === void 0 || state === void 0 || state.kind === "accept") continue;
		if (state.kind === "look" && !state.negative && holds(state.body, state.ahead)) continue;
		for (const [end, way] of ends) {
			const cost = way?.cost ?? 0;
			if (state.kind === "set") for (const [to, byte] of endsAfter(end, state.set)) reach(state.next, to, {
				state: index,
				end,
				byte,
				cost: cost + 1 + to.length / 8
			});
			else {
				const nexts = state.kind === "split" ? state.nexts : [state.next];
				for (const next of nexts) reach(next, end, {
					state: index,
					end,
					byte: -1,
					cost
				});
			}
		}
	}
	const accepted = reached[0];
	if (accepted === void 0) return null;
	return trace(reached, [...accepted.values()].filter((way) => way !== null).sort((a, b) => a.cost - b.cost)[0] ?? null);
}
function endFinder(keywords, random) {
	const known = /* @__PURE__ */ new Map();
	const bytes = bytesInTurn(Math.floor(random() * 94));
	const ends = /* @__PURE__ */ new Map();
	const endOf = (text) => {
		const known = ends.get(text);
		if (known !== void 0) return known;
		const end = endAfter(text, keywords);
		ends.set(text, end);
		return end;
	};
	return (end, set) => {
		const ofSet = known.get(set) ?? /* @__PURE__ */ new Map();
		known.set(set, ofSet);
		const before = ofSet.get(end);
		if (before !== void 0) return before;
		const found = /* @__PURE__ */ new Map();
		for (const byte of bytes) {
			if (set[byte] !== 1) continue;
			const to = endOf(end + String.fromCharCode(byte).toLowerCase());
			if (to !== null && !found.has(to)) found.set(to, byte);
		}
		ofSet.set(end, found);
		return found;
	};
}
function endAfter(text, keywords) {
	if (keywords.some((one) => text.endsWith(one))) return null;
	for (let at = 0; at < text.length; at += 1) {
		const end = text.slice(at);
		if (keywords.some((one) => one.startsWith(end))) return end;
	}
	return "";
}
function bytesInTurn(shift) {
	const printable = Array.from({ length: 94 }, (_, i) => 33 + (i + shift) % 94);
	const others = [...Array(256).keys()].filter((byte) => byte < 33 || byte > 126);
	return [...printable, ...others];
}
function trace(reached, last) {
	const bytes = [];
	let step = last;
	while (step !== null) {
		if (step.byte >= 0) bytes.push(step.byte);
		step = reached[step.state]?.get(step.end) ?? null;
	}
	return String.fromCharCode(...bytes.reverse());
}

// build/src/check/regex-steps.js
const cellsMax = 12e6;
const foresightMax = 4;
function stepsMax(node, enough = 0) {
	const program = compileProgram(node);
	const letters = lettersOf(program);
	let best = Number.POSITIVE_INFINITY;
	for (let foresight = 1; foresight <= foresightMax; foresight += 1) {
		const cells = program.states.length * letters.count ** foresight;
		if (foresight > 1 && (best <= enough || cells > cellsMax)) break;
		best = Math.min(best, largest(stepTable(program, letters, foresight), program.start));
	}
	return best;
}
function stepTable(program, letters, foresight) {
	const width = letters.count ** foresight;
	const rows = [];
	const reduced = [];
	program.states.forEach((state, index) => {
		rows[index] = rowOf(state, {
			rows,
			reduced,
			letters,
			width,
			foresight
		});
	});
	return { rows };
}
function rowOf(state, filling) {
	const { rows, letters, width } = filling;
	switch (state.kind) {
		case "accept": return new Float64Array(width).fill(1);
		case "set": return setRow(state, filling);
		case "split": {
			const row = new Float64Array(width);
			for (const next of state.nexts) {
				const from = rows[next];
				for (let cell = 0; cell < width; cell += 1) row[cell] = row[cell] + from[cell];
			}
			return row;
		}
		case "look": {
			const row = rows[state.next].slice();
			const body = stepTable(state.body, letters, filling.foresight);
			const seen = body.rows[state.body.start];
			const worst = largest(body, state.body.start);
			for (let cell = 0; cell < width; cell += 1) row[cell] = row[cell] + (state.ahead ? seen[cell] : worst);
			return row;
		}
	}
}
function setRow(state, { rows, reduced, letters, width }) {
	const row = new Float64Array(width).fill(1);
	const { count } = letters;
	const rest = width / count;
	let after = reduced[state.next];
	if (after === void 0) {
		after = worstLast(rows[state.next], count);
		reduced[state.next] = after;
	}
	for (let letter = 0; letter < count; letter += 1) {
		if (state.set[letters.sample[letter]] !== 1) continue;
		for (let cell = 0; cell < rest; cell += 1) row[letter * rest + cell] = 1 + after[cell];
	}
	return row;
}
function worstLast(row, count) {
	const out = new Float64Array(row.length / count);
	for (let cell = 0; cell < row.length; cell += 1) {
		const to = Math.floor(cell / count);
		if (row[cell] > out[to]) out[to] = row[cell];
	}
	return out;
}
function largest(table, state) {
	return table.rows[state].reduce((a, b) => Math.max(a, b), 0);
}

// build/src/check/check-expression.js
const matchBytesDefault = 512;
const stepsFloor = 15e4;
const stepsPerByte = 300;
function stepsAllowed({ matchBytesMax = matchBytesDefault }) {
	return Math.max(stepsFloor, stepsPerByte * matchBytesMax);
}
function keywordlessMatch(pattern, node, randoms) {
	const keywords = pattern.keywords.map((one) => one.toLowerCase());
	for (const random of [() => 0, ...randoms]) {
		const text = matchWithoutKeyword(node, keywords, random);
		if (text === null) return null;
		for (const [before, after] of surroundings) {
			const match = pattern.regex.exec(before + text + after)?.[0].toLowerCase();
			if (match !== void 0 && !keywords.some((one) => match.includes(one))) return before + text + after;
		}
	}
	return null;
}
const surroundings = [
	"",
	" ",
	"\n",
	"\""
].flatMap((before) => [
	"",
	" ",
	"\"",
	"\n"
].map((after) => [before, after]));
function expressionProblems(pattern) {
	let node;
	let steps;
	try {
		node = parseRegex(pattern.regex);
		steps = stepsMax(node, stepsAllowed(pattern));
	} catch (error) {
		return [error instanceof Error ? error.message : String(error)];
	}
	const problems = [];
	const without = keywordlessMatch(pattern, node, []);
	if (without !== null) problems.push(`its expression takes what has none of its keywords: ${JSON.stringify(without)}`);
	const { max } = lengthRange(node);
	const matchBytesMax = pattern.matchBytesMax ?? matchBytesDefault;
	if (max > matchBytesMax) problems.push(`a match may have ${max} bytes, more than its matchBytesMax of ${matchBytesMax}`);
	if (steps > stepsAllowed(pattern)) problems.push(`its expression may take ${steps.toExponential(1)} steps at one place, more than ${stepsAllowed(pattern)}`);
	return problems;
}

// build/src/check/regex-shape.js
const quantifier = /(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/y;
function regexShape(source) {
	const shape = {
		unbounded: 0,
		nested: 0
	};
	const groups = [false];
	let closed = false;
	for (let at = 0; at < source.length;) {
		quantifier.lastIndex = at;
		const found = quantifier.exec(source);
		if (found !== null && source[at - 1] !== "(") {
			if (/^[*+]/.test(found[0]) || found[2] === "," && found[3] === "") {
				shape.unbounded += 1;
				if (closed) shape.nested += 1;
				groups[groups.length - 1] = true;
			}
			at += found[0].length;
			closed = false;
			continue;
		}
		closed = false;
		if (source[at] === "\\") at += 2;
		else if (source[at] === "[") at = classEnd(source, at);
		else {
			if (source[at] === "(") groups.push(false);
			if (source[at] === ")") {
				closed = groups.pop() ?? false;
				if (closed) groups[groups.length - 1] = true;
			}
			at += 1;
		}
	}
	return shape;
}
function classEnd(source, open) {
	for (let at = open + 1; at < source.length; at += 1) if (source[at] === "\\") at += 1;
	else if (source[at] === "]") return at + 1;
	return source.length;
}

// build/src/check/samples.js
const lower = "abcdefghijklmnopqrstuvwxyz";
const upper = lower.toUpperCase();
const digits = "0123456789";
const alphabets = {
	base62: digits + upper + lower,
	base64: `${upper + lower + digits}+/`,
	base64url: `${upper + lower + digits}-_`,
	base32: `${upper}234567`,
	bech32: "QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L",
	hex: `${digits}abcdef`,
	HEX: `${digits}ABCDEF`,
	digits,
	lower,
	upper,
	letters: lower + upper,
	lowerdigits: lower + digits,
	upperdigits: upper + digits,
	print: `${lower + upper + digits}!@#%^&*-_=+?`
};
const directive = /^\{(?:([A-Za-z0-9]+)\*(\d+)\}|~\}|(b64url|b64|crc32|jwt|pem1|pem):)/;
function randomOf(seed) {
	let state = crc32(seed);
	return () => {
		state = state + 1831565813 | 0;
		let t = Math.imul(state ^ state >>> 15, 1 | state);
		t = t + Math.imul(t ^ t >>> 7, 61 | t) ^ t;
		return ((t ^ t >>> 14) >>> 0) / 4294967296;
	};
}
function expand(template, seed = "") {
	return expandWith(template, randomOf(seed + template));
}
function expandWith(template, random) {
	let out = "";
	let at = 0;
	while (at < template.length) {
		const found = template[at] === "{" ? directive.exec(template.slice(at)) : null;
		if (found === null) {
			out += template[at];
			at += 1;
			continue;
		}
		const [head, alphabet, count, name] = found;
		at += head.length;
		if (alphabet !== void 0) out += characters(alphabet, Number(count), random);
		else if (name !== void 0) {
			const close = closingBrace(template, at);
			out += apply(name, expandWith(template.slice(at, close), random), random);
			at = close + 1;
		}
	}
	return out;
}
function closingBrace(template, from) {
	let depth = 1;
	for (let at = from; at < template.length; at += 1) {
		if (template[at] === "{") depth += 1;
		if (template[at] === "}") depth -= 1;
		if (depth === 0) return at;
	}
	throw new Error(`unclosed brace in template: ${template}`);
}
function characters(alphabet, count, random) {
	const letters = alphabets[alphabet];
	if (letters === void 0) throw new Error(`unknown alphabet in template: ${alphabet}`);
	let out = "";
	for (let i = 0; i < count; i += 1) out += letters[Math.floor(random() * letters.length)];
	return out;
}
function apply(name, text, random) {
	switch (name) {
		case "b64": return Buffer.from(text, "latin1").toString("base64");
		case "b64url": return Buffer.from(text, "latin1").toString("base64url");
		case "crc32": return text + base62Checksum(text);
		case "jwt": return `${Buffer.from("{\"alg\":\"HS256\",\"typ\":\"JWT\"}").toString("base64url")}.${Buffer.from(text).toString("base64url")}.${characters("base64url", 43, random)}`;
		default: {
			const lineBreak = name === "pem1" ? "\\n" : "\n";
			const body = Array.from({ length: 25 }, () => characters("base64", 64, random)).join(lineBreak);
			return [
				`-----BEGIN ${text}-----`,
				body,
				`-----END ${text}-----`
			].join(lineBreak);
		}
	}
}
function base62Checksum(text) {
	const letters = digits + upper + lower;
	let value = crc32(text);
	let out = "";
	for (let i = 0; i < 6; i += 1) {
		out = letters[value % 62] + out;
		value = Math.floor(value / 62);
	}
	return out;
}

// build/src/check/check-patterns.js
const idForm = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*\.[a-z0-9]+(?:-[a-z0-9]+)*$/;
const credentialMatchesMin = 2;
function checkPatterns(catalogue, chosen) {
	const detector = createDetector(catalogue, allRecognizers, {
		...defaultSettings.detect,
		loopback: true
	});
	return chosen.map((pattern) => ({
		id: pattern.id,
		matches: pattern.examples.match.length,
		nearMisses: pattern.examples.skip.length,
		problems: [...formProblems(pattern, catalogue), ...exampleProblems(pattern, detector)]
	}));
}
function formProblems(pattern, catalogue) {
	const problems = [];
	if (!idForm.test(pattern.id)) problems.push("its id is not of the form provider.kind");
	if (catalogue.filter(({ id }) => id === pattern.id).length > 1) problems.push("its id is there twice");
	const matchesMin = pattern.family === "credential" ? credentialMatchesMin : 1;
	if (pattern.examples.match.length < matchesMin) problems.push(`it has fewer than ${matchesMin} examples`);
	if (pattern.examples.skip.length === 0) problems.push("it has no near miss");
	const regex = regexOf(pattern);
	if (regex !== null && regexShape(regex.source).unbounded > 0) problems.push("its expression has a repetition without an upper bound");
	else if (pattern.kind === "regex") problems.push(...expressionProblems(pattern));
	return problems;
}
function regexOf(pattern) {
	if (pattern.kind === "regex") return pattern.regex;
	return pattern.kind === "named" ? pattern.value : null;
}
function exampleProblems(pattern, detector) {
	const problems = [];
	pattern.examples.match.forEach((example, index) => {
		const found = idsFound(pattern, example, detector);
		const others = found.filter((id) => id !== pattern.id);
		if (found.length === others.length) problems.push(`example ${index + 1} is not found`);
		if (others.length > 0) problems.push(`example ${index + 1} is found as ${others.join(", ")}`);
	});
	pattern.examples.skip.forEach((example, index) => {
		const found = idsFound(pattern, example, detector);
		if (found.length > 0) problems.push(`near miss ${index + 1} is found as ${found.join(", ")}`);
	});
	return problems;
}
function idsFound(pattern, { text, path }, detector) {
	const { bytes, encoding } = decodeBlob(Buffer.from(expand(text)));
	const blob = new BlobText(bytes, path ?? "config/app.txt", encoding === "binary");
	const ids = detector.detect(blob).filter(({ severity }) => isAtLeast(severity, "low")).map(({ patternId }) => patternId).filter((id) => id.startsWith("file.") === (pattern.kind === "file")).filter((id) => id !== "network.loopback-address" || pattern.id === id);
	return [...new Set(ids)];
}

// build/src/report/catalogue.js
const familyTitles = {
	"infrastructure-secret": "Infrastructure secrets",
	"private-address": "Private addresses",
	"internal-host": "Internal hostnames",
	credential: "Credentials",
	"secret-file": "Files that must not be committed"
};
function sortedPatterns(patterns) {
	return [...patterns].sort((a, b) => compareText(a.id, b.id));
}
function catalogueText(patterns) {
	const width = patterns.reduce((widest, pattern) => Math.max(widest, pattern.id.length), 0);
	return sortedPatterns(patterns).map(({ id, severity, confidence, title }) => [
		id.padEnd(width),
		severity.padEnd(8),
		confidence.padEnd(6),
		title
	].join("  ")).map((line) => `${line}\n`).join("");
}
function catalogueJson(patterns) {
	return `${jsonText(sortedPatterns(patterns).map(plainFields), 2)}\n`;
}
function patternJson(pattern) {
	return `${jsonText(plainFields(pattern), 2)}\n`;
}
function patternText(pattern) {
	const { id, title, severity, confidence, family } = pattern;
	return [
		`${id}: ${title}`,
		`${severity} severity, ${confidence} confidence, ${familyTitles[family].toLowerCase()}`,
		"",
		meaningOf(pattern),
		"",
		`How to make it harmless: ${remedyOf(pattern)}`,
		"",
		...pattern.references.map((reference) => `See ${reference}`),
		""
	].join("\n");
}
function plainFields(pattern) {
	const fields = Object.entries(pattern.toJSON?.() ?? pattern);
	return Object.fromEntries(fields.map(([name, value]) => [name, plain(value)]));
}
function plain(value) {
	if (value instanceof RegExp) return {
		source: value.source,
		flags: value.flags
	};
	if (Array.isArray(value)) return value.map(plain);
	return value;
}

// build/src/cli/run-patterns.js
function runPatterns({ verb, id, format, typed }) {
	const chosen = selectPatterns(allPatterns, {
		only: [...typed.only ?? []],
		except: [...typed.except ?? []]
	});
	switch (verb) {
		case "list": return {
			text: format === "json" ? catalogueJson(chosen) : catalogueText(chosen),
			status: 0
		};
		case "show": {
			const pattern = patternNamed(id);
			return {
				text: format === "json" ? patternJson(pattern) : patternText(pattern),
				status: 0
			};
		}
		case "check": return checked(checkPatterns(allPatterns, id === null ? chosen : [patternNamed(id)]), format);
	}
}
function patternNamed(id) {
	const pattern = allPatterns.find((one) => one.id === id);
	if (pattern !== void 0) return pattern;
	throw new Fault("bad-argument", "there is no pattern of that id", "Run \"leakline patterns list\" for the ids.");
}
function checked(results, format) {
	const faulty = results.filter(({ problems }) => problems.length > 0);
	const status = faulty.length === 0 ? 0 : 1;
	if (format === "json") return {
		text: `${jsonText(results, 2)}\n`,
		status
	};
	const lines = faulty.flatMap(({ id, problems }) => problems.map((problem) => `${id}: ${problem}`));
	const sum = (count) => results.reduce((all, one) => all + count(one), 0);
	lines.push(`${results.length} patterns, ${sum(({ matches }) => matches)} examples and ${sum(({ nearMisses }) => nearMisses)} near misses: ` + (status === 0 ? "all do what they say" : `${faulty.length} do not do what they say`));
	return {
		text: lines.map((line) => `${line}\n`).join(""),
		status
	};
}

// build/src/cli/terminal-progress.js
const silentMs = 1e3;
const intervalMs = 100;
function terminalProgress(stream, now) {
	const started = now();
	const meter = new ProgressMeter();
	let shownAt = started + silentMs - intervalMs;
	let shown = false;
	const width = (stream.columns || 80) - 1;
	return {
		step(state) {
			const time = now();
			if (time - shownAt < intervalMs) return;
			const seconds = (time - started) / 1e3;
			const line = progressLine(state, seconds, meter.observe(state, seconds));
			shownAt = time;
			shown = true;
			stream.write(`\r\u001b[K${line.slice(0, width)}`);
		},
		clear() {
			if (shown) stream.write("\r\x1B[K");
			shown = false;
		}
	};
}

// build/src/cli/shown-progress.js
const entryTimes = {
	firstMs: 0,
	everyMs: 1e3,
	eachPhase: true
};
function shownProgress(stream, wish, now, log) {
	const clear = () => {};
	if (wish.quiet) return {
		step: () => {},
		clear
	};
	if (wish.log === "json") return {
		...progressLines((line) => log("debug", "leakline.progress", line), now, entryTimes),
		clear
	};
	if (stream.isTTY) return terminalProgress(stream, now);
	return {
		...progressLines((line) => stream.write(`leakline: ${line}\n`), now, logTimes),
		clear
	};
}

// build/src/cli/usage.js
const general = `Leakline ${version}: finds leaked credentials, private addresses and internal hostnames in Git repositories

Usage: leakline COMMAND [OPTIONS]

Commands
  diff [BASE..HEAD]   what the commits of a range add; without a range, this branch against the default branch
  history [PATH]      every commit reachable from every ref
  tree [PATH]         the files below a folder, in a repository without the git-ignored ones
  staged              what the next commit would add
  stdin               what standard input holds
  explain [PATH:LINE] why something was reported or not: of a file, a line of it, a finding's fingerprint, standard input
  patterns list       what is looked for; patterns show ID tells of one (--format json for programs)
  patterns check [ID] proves the patterns by their own examples
  help [COMMAND]      this text, or that of a command

Options of every command
  --format FORMAT          text (default), json or sarif
  -o, --output FILE        write the report there and not to standard output
  --only NAME              look for this alone: a pattern's id, a provider, a family or a tag (again for more)
  --except NAME            do not look for this (again for more)
  --confidence LEVEL       the least confidence of a finding: high, medium or low (default); the rest are notes
  --fail-on SEVERITY       the mildest that fails: critical, high, medium, low (default) or never
  --notes                  report notes too, which never fail
  --exclude GLOB           leave paths out (again for more); they are counted in the report
  --include GLOB           scan these paths alone (again for more); --exclude takes some out of them
  --max-blob-size SIZE     scan what is larger in windows and not whole, 16MiB when not given (500KB, 1GiB, bytes); an
                           archive that is larger is not opened
  --prefix NAME            prefix of infrastructure names, INFRA when not given (again for more)
  --internal-domain NAME   a domain of your own that must not be told (again for more)
  --loopback               report loopback addresses too
  --log json               diagnostics on standard error, one JSON object a line
  -q, --quiet              no progress (else a line on a terminal, or every ten seconds in a log)
  --color, --no-color      colour or none, whatever the terminal is
  -h, --help               this text
  -V, --version            the version

Exit status: 0 clean, 1 findings, 2 a fault or an incomplete scan, 130 ended by Ctrl-C and 143 by SIGTERM, with a report
of what was found until then; a second Ctrl-C ends it without.
LEAKLINE_FINGERPRINT_KEY, when set, is the key of the findings' fingerprints.
`;
const topics = {
	diff: `Usage: leakline diff [BASE..HEAD] [OPTIONS]

Scans every commit that HEAD has and BASE has not, and the net difference from their merge base: only added lines
are reported, also of a secret that was added and removed again inside the range. Without a range: HEAD against the
default branch (origin/HEAD, origin/main, origin/master, main or master, whichever there is).

  -C, --directory DIR      the repository, the current folder when not given
`,
	history: `Usage: leakline history [PATH] [OPTIONS]

Scans every commit reachable from every ref of the repository at PATH (the current folder when not given), each blob
once, and the messages of commits and tags. A finding tells the first commit that brought it and whether it is still in
HEAD.

  --branch NAME            only what this branch, tag or other revision reaches (again for more)
  --since DATE             only what came in with commits of this date or later, by the committer's date
  --until DATE             only what came in with commits of this date or earlier
  --include-unreachable    objects that no ref reaches as well (amended, forced away, not yet pruned), and the reflog
  --all-provenance         tell every commit that content came in with, not the first one alone
  --cache FILE             scan what is new since the scan that wrote FILE, and write it anew (ids alone, no secrets): tells
                           of new findings only
  --threads N              threads that work: the machine's cores when not given, 8 at most; 1 for the main one alone
  --whole-blobs            judge every blob whole, the slow reference way, to compare with

A DATE is YYYY-MM-DD (the whole day), YYYY-MM-DDTHH:MM[:SS] followed by Z, +HH:MM or nothing (the time of this machine),
@SECONDS since 1970, "2 weeks ago" or 2.weeks.ago (second, minute, hour, day, week, month, year), now, today or
yesterday. A blob belongs to the first commit that has it, oldest first over all that is reached: content that an older
commit had already is not scanned again because a later one moved or copied it.
`,
	tree: `Usage: leakline tree [PATH] [OPTIONS]

Scans the files below PATH (the current folder when not given), which need not be a repository.

  --include-ignored        in a repository, the files that git ignores too
  --threads N              threads that work: the machine's cores when not given, 8 at most; 1 for the main one alone
`,
	staged: `Usage: leakline staged [OPTIONS]

Scans what the next commit would add: the index against HEAD.

  -C, --directory DIR      the repository, the current folder when not given
`,
	stdin: `Usage: leakline stdin [OPTIONS]

Scans what standard input holds.

  --name PATH              judge it as a file of that name (config/app.yml)
`
};
function usage(topic) {
	return topic === null ? general : `${topics[topic]}\nRun "leakline help" for the options of every command.\n`;
}

// build/src/cli/run.js
async function run(surroundings) {
	let told = diagnostics("text", surroundings.stderr);
	try {
		const parsed = parseArguments(surroundings.words, surroundings.environment);
		if (parsed.command === "version") {
			surroundings.stdout.write(`${version}\n`);
			return 0;
		}
		if (parsed.command === "help") {
			surroundings.stdout.write(usage(parsed.topic));
			return 0;
		}
		if (parsed.command === "patterns") {
			const { text, status } = runPatterns(parsed);
			await write(surroundings.stdout, text);
			return status;
		}
		if (parsed.command === "explain") {
			const answer = await explainAsked(parsed, resolveSettings(parsed.typed, flagName), () => readAll(surroundings.stdin));
			const text = parsed.format === "json" ? explanationJson(answer) : explanationText(answer);
			await write(surroundings.stdout, text);
			return 0;
		}
		told = diagnostics(parsed.log, surroundings.stderr);
		return await runScan(parsed, surroundings, told);
	} catch (error) {
		told.failure(error);
		return 2;
	}
}
async function runScan(parsed, surroundings, told) {
	const settings = resolveSettings(parsed.typed, flagName);
	if (parsed.output !== null) await checkWritable(parsed.output);
	const progress = shownProgress(surroundings.stderr, parsed, () => performance.now(), told.log);
	const request = await requestOf(parsed, surroundings);
	const ending = listenForEnd(process, (name) => {
		progress.clear();
		told.ending(name);
	});
	try {
		const { signal } = ending;
		const report = await scan(request, settings, {
			progress,
			log: told.log,
			signal
		}).finally(() => progress.clear());
		const text = render(report, parsed, surroundings);
		if (parsed.output === null) await write(surroundings.stdout, text);
		else await writeReport(parsed.output, text);
		return report.interruption === null ? exitStatus(report, settings.failOn) : statusOfSignal(report.interruption.by);
	} finally {
		ending.close();
	}
}
const flagName = (option) => option === "internal-domains" ? "--internal-domain" : `--${option}`;
async function requestOf(parsed, surroundings) {
	switch (parsed.command) {
		case "diff": return {
			kind: "diff",
			directory: parsed.directory,
			range: parsed.operand
		};
		case "history": return {
			kind: "history",
			directory: parsed.operand ?? parsed.directory
		};
		case "tree": return {
			kind: "tree",
			directory: parsed.operand ?? parsed.directory
		};
		case "staged": return {
			kind: "staged",
			directory: parsed.directory,
			indexFile: surroundings.environment["GIT_INDEX_FILE"] ?? null
		};
		case "stdin": return {
			kind: "stdin",
			bytes: await readAll(surroundings.stdin),
			name: parsed.name
		};
	}
}
async function readAll(stream) {
	if (stream.fd !== void 0 && isFolder(stream.fd)) throw new Fault("bad-argument", "standard input is a folder", "Scan a folder with \"leakline tree\".");
	const chunks = [];
	for await (const chunk of stream) chunks.push(Buffer.from(chunk));
	return Buffer.concat(chunks);
}
function render(report, parsed, { stdout }) {
	return {
		json: () => jsonReport(report),
		sarif: () => sarifText(report, { gzipBytes: (text) => gzipSync(text).length }),
		text: () => textReport(report, {
			colour: parsed.colour ?? (stdout.isTTY === true && parsed.output === null),
			...stdout.isTTY && parsed.output === null ? { width: stdout.columns } : {}
		})
	}[parsed.format]();
}
function isFolder(descriptor) {
	try {
		return fstatSync(descriptor).isDirectory();
	} catch {
		return false;
	}
}
async function write(stream, text) {
	const error = await new Promise((resolve) => {
		stream.once("error", resolve);
		stream.write(text, (failed) => resolve(failed ?? null));
	});
	if (error === null || error.code === "EPIPE") return;
	throw new Fault("unwritable-file", `the report cannot be written to standard output (${error.code ?? "unknown reason"})`, "Make room, or give --output FILE.");
}
async function checkWritable(file) {
	const existing = await stat(file).catch(() => null);
	const target = existing === null ? dirname(resolve(file)) : file;
	try {
		if (existing?.isDirectory() === true) throw Object.assign(/* @__PURE__ */ new Error(), { code: "EISDIR" });
		await access(target, constants$1.W_OK);
	} catch (error) {
		throw unwritable(error);
	}
}
function unwritable(error) {
	const reason = error.code ?? "unknown reason";
	return new Fault("unwritable-file", `the report cannot be written to the file of --output (${reason})`, "Give a path in a folder that exists and may be written to.");
}
async function writeReport(file, text) {
	try {
		await writeFile(file, text);
	} catch (error) {
		throw unwritable(error);
	}
}

export { run };