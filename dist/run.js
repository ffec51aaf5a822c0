import { t as resolveSettings } from "./resolve-settings.js";
import { Ct as milliseconds, an as version, en as exitStatus, on as defaultSettings, t as scan, vn as Fault, x as redactMessage } from "./scan.js";
import { a as logLine, c as statusOfSignal, f as jsonReport, i as progressLine, l as textReport, n as progressLines, o as failureMessage, r as ProgressMeter, s as listenForEnd, t as logTimes, u as sarifText } from "./progress-lines.js";
import { i as settingsInForce, n as configureScan } from "./configure-scan.js";
import { fstatSync } from "node:fs";
import { access, constants as constants$1, stat, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { parseArgs } from "node:util";

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
	config: { type: "string" },
	"no-config": { type: "boolean" },
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
	"no-notes": { type: "boolean" },
	prefix: {
		type: "string",
		multiple: true
	},
	"internal-domain": {
		type: "string",
		multiple: true
	},
	loopback: { type: "boolean" },
	"no-loopback": { type: "boolean" },
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
	"no-include-unreachable": { type: "boolean" },
	"all-provenance": { type: "boolean" },
	"no-all-provenance": { type: "boolean" },
	"whole-blobs": { type: "boolean" },
	threads: { type: "string" },
	cache: { type: "string" },
	"include-ignored": { type: "boolean" },
	"no-include-ignored": { type: "boolean" },
	directory: {
		type: "string",
		short: "C"
	},
	name: { type: "string" },
	force: { type: "boolean" },
	"dry-run": { type: "boolean" },
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
	if (first === "config") return configArguments(operands, values, typed);
	if (first === "init") return initArguments(operands, values);
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
		configuration: configurationChoice(values),
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
	if (values.force !== void 0 || values["dry-run"] !== void 0) throw new Fault("bad-argument", "--force and --dry-run are options of \"init\"", "Leave them out: a scan writes nothing but its report.");
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
		loopback: wish(values.loopback, values["no-loopback"]),
		notes: wish(values.notes, values["no-notes"]),
		includeIgnored: wish(values["include-ignored"], values["no-include-ignored"]),
		include: values.include,
		maxBlobSize: values["max-blob-size"],
		since: values.since,
		until: values.until,
		branches: values.branch,
		includeUnreachable: wish(values["include-unreachable"], values["no-include-unreachable"]),
		allProvenance: wish(values["all-provenance"], values["no-all-provenance"]),
		wholeBlobs: values["whole-blobs"],
		threads: values.threads,
		cache: values.cache,
		fingerprintKey: environment["LEAKLINE_FINGERPRINT_KEY"]
	};
}
function wish(on, off) {
	return off === true ? false : on;
}
function configurationChoice(values) {
	return values["no-config"] === true ? false : values.config ?? null;
}
function configArguments(operands, values, typed) {
	const verb = ["show", "schema"].find((one) => one === (operands[0] ?? "show"));
	if (verb === void 0 || operands.length > 1) throw new Fault("bad-argument", "\"config\" takes \"show\", \"schema\" or nothing", "Give the folder of the repository as --directory, and a file as --config.");
	return {
		command: "config",
		verb,
		format: oneOf("--format", values.format, ["text", "json"]) ?? "text",
		directory: values.directory ?? ".",
		configuration: configurationChoice(values),
		typed
	};
}
function checkOneOperand(command, operands, mend) {
	if (operands.length <= 1) return;
	throw new Fault("bad-argument", `"${command}" takes one operand, and ${operands.length} were given`, mend);
}
function explainArguments(operands, values, typed) {
	checkOneOperand("explain", operands, "Give PATH, PATH:LINE or a fingerprint, or nothing for standard input.");
	return {
		command: "explain",
		operand: operands[0] ?? null,
		format: oneOf("--format", values.format, ["text", "json"]) ?? "text",
		directory: values.directory ?? ".",
		name: values.name ?? "stdin",
		configuration: configurationChoice(values),
		typed
	};
}
function initArguments(operands, values) {
	checkOneOperand("init", operands, "Give the folder of the repository, or nothing for this one.");
	return {
		command: "init",
		directory: operands[0] ?? values.directory ?? ".",
		force: values.force ?? false,
		dryRun: values["dry-run"] ?? false
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
	return new Fault("bad-argument", "the first argument is not a command of Leakline", `Give one of ${commands.join(", ")}, explain, patterns, config, init.${meant}`);
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
	const started = milliseconds();
	const log = (level, logger, message) => {
		if (form === "text") return;
		const elapsedSeconds = (milliseconds() - started) / 1e3;
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
  config              what is in force and where each value came from; config schema prints the JSON Schema of files
  init [PATH]         writes a workflow, a pre-commit hook and a configuration for a repository, and shows them (--dry-run
                      writes nothing, --force replaces what is there, but for a configuration)
  help [COMMAND]      this text, or that of a command

Options of every command
  --config FILE            the configuration, .github/leakline.yml or .leakline.yml when not given; what a flag says counts
                           more. That of the range's base for "diff". --no-config heeds none
  --format FORMAT          text (default), json or sarif
  -o, --output FILE        write the report there and not to standard output
  --only NAME              look for this alone: a pattern's id, a provider, a family or a tag (again for more)
  --except NAME            do not look for this (again for more)
  --confidence LEVEL       the least confidence of a finding: high, medium or low (default); the rest are notes
  --fail-on SEVERITY       the mildest that fails: critical, high, medium, low (default) or never
  --notes                  report notes too, which never fail (--no-notes where a configuration says so; the same goes for
                           the other options that take no value)
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
  --threads N              threads that work; when not given the machine's cores, 8 at most, and one for a small history
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
			const { runPatterns } = await import("./run-patterns.js");
			const { text, status } = runPatterns(parsed);
			await write(surroundings.stdout, text);
			return status;
		}
		if (parsed.command === "explain") {
			const { explainAsked } = await import("./explain.js");
			const { explanationJson, explanationText } = await import("./explanation.js");
			const answer = await explainAsked(parsed, await settingsInForce({
				...parsed,
				nameOf: flagName
			}), () => readAll(surroundings.stdin));
			const text = parsed.format === "json" ? explanationJson(answer) : explanationText(answer);
			await write(surroundings.stdout, text);
			return 0;
		}
		if (parsed.command === "config") {
			const { configText } = await import("./config.js");
			await write(surroundings.stdout, await configText(parsed, flagName));
			return 0;
		}
		if (parsed.command === "init") {
			const { initText } = await import("./init.js");
			await write(surroundings.stdout, await initText(parsed));
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
	resolveSettings(parsed.typed, flagName);
	if (parsed.output !== null) await checkWritable(parsed.output);
	const progress = shownProgress(surroundings.stderr, parsed, milliseconds, told.log);
	const asked = await requestOf(parsed, surroundings);
	const directory = "directory" in asked ? asked.directory : parsed.directory;
	const { request, settings, notices } = await configureScan(asked, {
		...parsed,
		directory,
		nameOf: flagName
	});
	const ending = listenForEnd(process, (name) => {
		progress.clear();
		told.ending(name);
	});
	try {
		const { signal } = ending;
		const lent = {
			progress,
			log: told.log,
			signal,
			notices
		};
		const report = await scan(request, settings, lent).finally(() => progress.clear());
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