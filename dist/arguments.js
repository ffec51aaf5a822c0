const require_scan = require("./scan.js");
const require_heeded_options = require("./heeded-options.js");
let node_util = require("node:util");

// build/src/cli/typed-options.js
const settingOptions = {
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
	"internal-suffix": {
		type: "string",
		multiple: true
	},
	address: {
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
	comments: {
		type: "string",
		multiple: true
	},
	baseline: { type: "string" },
	"no-baseline": { type: "boolean" },
	suppressed: { type: "boolean" },
	"no-suppressed": { type: "boolean" },
	"include-ignored": { type: "boolean" },
	"no-include-ignored": { type: "boolean" }
};
function typedOptions(values, environment) {
	return {
		prefixes: values.prefix,
		internalDomains: values["internal-domain"],
		internalSuffixes: values["internal-suffix"],
		addresses: values.address,
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
		comments: values.comments,
		baseline: values["no-baseline"] === true ? "none" : values.baseline,
		suppressed: wish(values.suppressed, values["no-suppressed"]),
		fingerprintKey: environment["LEAKLINE_FINGERPRINT_KEY"]
	};
}
function wish(on, off) {
	return off === true ? false : on;
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
const ownCommands = [
	"baseline",
	"audit",
	"import",
	"hook",
	"doctor",
	"redact"
];
const helpTopics = [
	...commands,
	"explain",
	"patterns",
	"config",
	"init",
	...ownCommands
];
const options = {
	config: { type: "string" },
	"no-config": { type: "boolean" },
	format: { type: "string" },
	output: {
		type: "string",
		short: "o"
	},
	...settingOptions,
	directory: {
		type: "string",
		short: "C"
	},
	name: { type: "string" },
	force: { type: "boolean" },
	"dry-run": { type: "boolean" },
	tree: { type: "boolean" },
	hook: { type: "boolean" },
	state: { type: "string" },
	reason: { type: "string" },
	who: { type: "string" },
	expires: { type: "string" },
	stats: { type: "boolean" },
	mark: { type: "string" },
	from: { type: "string" },
	strict: { type: "boolean" },
	json: { type: "boolean" },
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
	const { values: given, positionals } = parse(words);
	const [first, ...operands] = positionals;
	if (given.version === true || first === "version") return { command: "version" };
	if (given.help === true || first === void 0 || first === "help") return {
		command: "help",
		topic: topicNamed(first === "help" ? operands[0] : first)
	};
	const asked = require_heeded_options.commandAsked(first, operands);
	if (asked !== null) require_heeded_options.refuseOtherOptions(asked, given);
	const values = withFormat(given);
	const typed = typedOptions(values, environment);
	if (first === "patterns") return patternArguments(operands, values, typed);
	if (first === "explain") return explainArguments(operands, values, typed);
	if (first === "config") return configArguments(operands, values, typed);
	if (first === "init") return initArguments(operands, values);
	const own = ownCommands.find((command) => command === first);
	if (own !== void 0) {
		const configuration = configurationChoice(values);
		return {
			command: own,
			operands,
			values,
			directory: values.directory ?? ".",
			configuration,
			typed
		};
	}
	const command = commandNamed(first);
	if (command === null) throw unknownCommand(first);
	return scanArguments(command, {
		operands,
		values,
		typed
	}, environment);
}
function scanArguments(command, { operands, values, typed }, environment) {
	checkOperands(command, operands);
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
		hook: values.hook === true ? {
			stage: "pre-commit",
			passBy: "git commit --no-verify"
		} : null,
		configuration: configurationChoice(values),
		typed
	};
}
function withFormat({ json, ...values }) {
	if (json !== true) return values;
	if (values.format === void 0 || values.format === "json") return {
		...values,
		format: "json"
	};
	throw new require_scan.Fault("bad-argument", "--json and another --format were given", "Give one of them: --json is short for --format json.");
}
function configurationChoice(values) {
	return values["no-config"] === true ? false : values.config ?? null;
}
function configArguments(operands, values, typed) {
	const verb = ["show", "schema"].find((one) => one === (operands[0] ?? "show"));
	if (verb === void 0 || operands.length > 1) throw new require_scan.Fault("bad-argument", "\"config\" takes \"show\", \"schema\" or nothing", "Give the folder of the repository as --directory, and a file as --config.");
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
	throw new require_scan.Fault("bad-argument", `"${command}" takes one operand, and ${operands.length} were given`, mend);
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
		return (0, node_util.parseArgs)({
			args: [...words],
			options,
			allowPositionals: true,
			strict: true
		});
	} catch (error) {
		const sentence = error instanceof Error ? error.message.split(". ")[0] ?? "" : String(error);
		throw new require_scan.Fault("bad-argument", sentence.replace(/\.$/, ""), "Run \"leakline help\" for the options.");
	}
}
function patternArguments(operands, values, typed) {
	const [word, id, ...more] = operands;
	const verb = [
		"list",
		"show",
		"check"
	].find((one) => one === word);
	if (verb === void 0 || !(verb === "show" ? id !== void 0 : verb === "check" || id === void 0) || more.length > 0) throw new require_scan.Fault("bad-argument", "\"patterns\" takes \"list\", \"show\" and an id, or \"check\" and perhaps an id", "Run \"leakline help\" for its use.");
	return {
		command: "patterns",
		verb,
		id: id ?? null,
		format: oneOf("--format", values.format, ["text", "json"]) ?? "text",
		directory: values.directory ?? ".",
		configuration: configurationChoice(values),
		typed
	};
}
function checkOperands(command, operands) {
	const operandsMax = command === "staged" || command === "stdin" ? 0 : 1;
	if (operands.length <= operandsMax) return;
	throw new require_scan.Fault("bad-argument", `"${command}" takes ${operandsMax === 0 ? "no operand" : "one operand"}, and ${operands.length} were given`, `Run "leakline help ${command}" for its use.`);
}
function unknownCommand(word) {
	return new require_scan.Fault("bad-argument", "the first argument is not a command of Leakline", `Give one of ${helpTopics.join(", ")}.${meantBy(word)}`);
}
function meantBy(word) {
	const near = require_scan.nearestName(word, helpTopics) ?? helpTopics.find((topic) => topic.startsWith(word.slice(0, 3)));
	return near === void 0 ? "" : ` Perhaps "${near}" was meant.`;
}
function commandNamed(word) {
	return commands.find((command) => command === word) ?? null;
}
function topicNamed(word) {
	if (word === void 0 || word === "help" || word === "version") return null;
	const topic = helpTopics.find((one) => one === word);
	if (topic !== void 0) return topic;
	throw new require_scan.Fault("bad-argument", "there is no help of that name", `Give one of ${helpTopics.join(", ")}, or nothing for the general text.${meantBy(word)}`);
}
function oneOf(name, value, allowed) {
	if (value === void 0) return null;
	const found = allowed.find((word) => word === value);
	if (found !== void 0) return found;
	throw new require_scan.Fault("bad-argument", `${name} does not know that value`, `Give one of ${allowed.join(", ")}.`);
}
function colourWish(on, off, environment) {
	if (off === true) return false;
	if (on === true) return true;
	if ((environment["NO_COLOR"] ?? "") !== "") return false;
	if ((environment["FORCE_COLOR"] ?? "") !== "") return environment["FORCE_COLOR"] !== "0";
	return environment["TERM"] === "dumb" ? false : null;
}

Object.defineProperty(exports, "colourWish", {
  enumerable: true,
  get: function () {
    return colourWish;
  }
});
Object.defineProperty(exports, "commands", {
  enumerable: true,
  get: function () {
    return commands;
  }
});
Object.defineProperty(exports, "formats", {
  enumerable: true,
  get: function () {
    return formats;
  }
});
Object.defineProperty(exports, "parseArguments", {
  enumerable: true,
  get: function () {
    return parseArguments;
  }
});
Object.defineProperty(exports, "scanArguments", {
  enumerable: true,
  get: function () {
    return scanArguments;
  }
});