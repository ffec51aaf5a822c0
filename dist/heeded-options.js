const require_scan = require("./scan.js");

// build/src/cli/heeded-options.js
const everyCommandOptions = [
	"directory",
	"quiet",
	"color",
	"no-color",
	"help",
	"version"
];
const placeOptions = [
	"directory",
	"config",
	"no-config",
	"quiet",
	"color",
	"no-color"
];
const configurationOptions = ["config", "no-config"];
const formatOptions = ["format", "json"];
const lookingOptions = [
	"only",
	"except",
	...[
		"prefix",
		"internal-domain",
		"internal-suffix",
		"address",
		"loopback",
		"no-loopback"
	]
];
const pathOptions = [
	"exclude",
	"include",
	"max-blob-size"
];
const scanningOptions = [
	...lookingOptions,
	...pathOptions,
	"tree",
	"confidence",
	"threads",
	"comments",
	"baseline"
];
const historyOptions = [
	"since",
	"until",
	"branch",
	"include-unreachable",
	"no-include-unreachable"
];
const provenanceOptions = ["all-provenance", "no-all-provenance"];
const treeOptions = ["include-ignored", "no-include-ignored"];
const wholeScanOptions = [
	...placeOptions,
	...scanningOptions,
	...historyOptions,
	...treeOptions
];
const settingOptions = [
	...lookingOptions,
	...pathOptions,
	"confidence",
	"fail-on",
	"notes",
	"no-notes",
	"comments",
	"baseline",
	"no-baseline",
	"suppressed",
	"no-suppressed"
];
const scanOptions = [
	...configurationOptions,
	...formatOptions,
	...settingOptions,
	"output",
	"log"
];
const decisionOptions = [
	"state",
	"reason",
	"who",
	"expires"
];
const heededOptions = {
	diff: scanOptions,
	history: [
		...scanOptions,
		...historyOptions,
		...provenanceOptions,
		"whole-blobs",
		"threads",
		"cache"
	],
	tree: [
		...scanOptions,
		...treeOptions,
		"threads"
	],
	staged: [...scanOptions, "hook"],
	stdin: [...scanOptions, "name"],
	explain: [
		...configurationOptions,
		...formatOptions,
		...lookingOptions,
		...pathOptions,
		...treeOptions,
		"threads",
		"comments",
		"baseline",
		"no-baseline",
		"name"
	],
	"patterns list": [
		...configurationOptions,
		...formatOptions,
		"only",
		"except"
	],
	"patterns show": [...configurationOptions, ...formatOptions],
	"patterns check": [
		...configurationOptions,
		...formatOptions,
		"only",
		"except"
	],
	"config show": [
		...configurationOptions,
		...formatOptions,
		...settingOptions,
		...historyOptions,
		...provenanceOptions,
		...treeOptions,
		"threads"
	],
	"config schema": [],
	init: ["force", "dry-run"],
	"baseline create": [
		...wholeScanOptions,
		...decisionOptions,
		"dry-run",
		"force"
	],
	"baseline update": [
		...wholeScanOptions,
		...decisionOptions,
		"dry-run"
	],
	"baseline prune": [...wholeScanOptions, "dry-run"],
	"baseline show": [
		...configurationOptions,
		...formatOptions,
		"baseline",
		"state"
	],
	audit: [
		...wholeScanOptions,
		...formatOptions,
		"notes",
		"no-notes",
		"who",
		"stats"
	],
	"hook install": ["force", "dry-run"],
	"hook uninstall": ["dry-run"],
	"hook show": [],
	"hook run": scanOptions,
	doctor: [
		...configurationOptions,
		...formatOptions,
		"prefix",
		"internal-domain",
		"internal-suffix",
		"address",
		"strict",
		"output"
	],
	import: [
		...configurationOptions,
		...decisionOptions,
		"from",
		"output",
		"force",
		"tree",
		"dry-run",
		"baseline"
	],
	redact: [
		...configurationOptions,
		...lookingOptions,
		"mark",
		"stats"
	]
};
const usualVerbs = {
	config: "show",
	hook: "show"
};
function commandAsked(word, operands) {
	return [`${word} ${operands[0] ?? usualVerbs[word] ?? ""}`, word].find((one) => Object.hasOwn(heededOptions, one)) ?? null;
}
function refuseOtherOptions(command, values) {
	const heeded = heededOptions[command] ?? [];
	const strange = optionsGiven(values).find((option) => !heeded.includes(option) && !everyCommandOptions.includes(option));
	if (strange === void 0) return;
	const topic = topicOf(command);
	const owners = ownersOf(strange, topic);
	const [first] = owners;
	throw first === void 0 ? new require_scan.Fault("bad-argument", `--${strange} is no option of "${command}"`, `Leave it out, or run "leakline help ${topic}" for the options.`) : new require_scan.Fault("bad-argument", `--${strange} is an option of ${listed(owners)}, and the command is "${command}"`, `Leave it out, or run "leakline help ${first}" for its use.`);
}
function refuseMisplacedOptions(values) {
	const [kind, others] = values.tree === true ? ["a history", historyOptions] : ["\"--tree\"", treeOptions];
	const misplaced = optionsGiven(values).find((option) => others.includes(option));
	if (misplaced === void 0) return;
	throw new require_scan.Fault("bad-argument", `--${misplaced} is an option of ${kind}, which is not what is scanned here`, "Leave it out: without --tree the history is scanned, with it the files of the folder.");
}
function topicOf(command) {
	return command.replace(/ .*/, "");
}
function ownersOf(option, topic) {
	const commands = Object.keys(heededOptions).filter((one) => one !== "hook run" && heededOptions[one]?.includes(option) === true);
	const topics = [...new Set(commands.map(topicOf))];
	const scans = topics.filter((one) => [
		"diff",
		"history",
		"tree",
		"staged",
		"stdin"
	].includes(one));
	const owners = scans.length > 0 ? scans : topics;
	return owners.length > 3 || owners.includes(topic) ? [] : owners;
}
function listed(names) {
	const quoted = names.map((one) => `"${one}"`);
	const last = quoted.at(-1) ?? "";
	return quoted.length === 1 ? last : `${quoted.slice(0, -1).join(", ")} and ${last}`;
}
function optionsGiven(values) {
	return Object.keys(values);
}

Object.defineProperty(exports, "commandAsked", {
  enumerable: true,
  get: function () {
    return commandAsked;
  }
});
Object.defineProperty(exports, "everyCommandOptions", {
  enumerable: true,
  get: function () {
    return everyCommandOptions;
  }
});
Object.defineProperty(exports, "heededOptions", {
  enumerable: true,
  get: function () {
    return heededOptions;
  }
});
Object.defineProperty(exports, "refuseMisplacedOptions", {
  enumerable: true,
  get: function () {
    return refuseMisplacedOptions;
  }
});
Object.defineProperty(exports, "refuseOtherOptions", {
  enumerable: true,
  get: function () {
    return refuseOtherOptions;
  }
});
Object.defineProperty(exports, "topicOf", {
  enumerable: true,
  get: function () {
    return topicOf;
  }
});