const require_scan = require("./scan.js");
const require_check_patterns = require("./check-patterns.js");
const require_suppressions = require("./suppressions.js");
const require_configure_scan = require("./configure-scan.js");

// build/src/report/catalogue.js
const familyTitles = {
	"infrastructure-secret": "Infrastructure secrets",
	"private-address": "Private addresses",
	"internal-host": "Internal hostnames",
	credential: "Credentials",
	"secret-file": "Files that must not be committed"
};
function sortedPatterns(patterns) {
	return [...patterns].sort((a, b) => require_scan.compareText(a.id, b.id));
}
function catalogueText(patterns) {
	const width = patterns.reduce((widest, pattern) => Math.max(widest, pattern.id.length), 0);
	return sortedPatterns(patterns).map(({ id, severity, confidence, title, kind }) => [
		id.padEnd(width),
		severity.padEnd(8),
		confidence.padEnd(6),
		kind === "own" ? `${title} (your configuration's)` : title
	].join("  ")).map((line) => `${line}\n`).join("");
}
function catalogueJson(patterns) {
	return `${require_suppressions.jsonText(sortedPatterns(patterns).map(plainFields), 2)}\n`;
}
function patternJson(pattern) {
	return `${require_suppressions.jsonText(plainFields(pattern), 2)}\n`;
}
function patternText(pattern) {
	const { id, title, severity, confidence, family } = pattern;
	return [
		`${id}: ${title}`,
		`${severity} severity, ${confidence} confidence, ${familyTitles[family].toLowerCase()}`,
		...pattern.kind === "own" ? ["A pattern of your configuration."] : [],
		"",
		require_suppressions.meaningOf(pattern),
		"",
		`How to make it harmless: ${require_suppressions.remedyOf(pattern)}`,
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
async function runPatterns(asked, nameOf) {
	const { verb, id, format } = asked;
	const { ownPatterns, selection } = await require_configure_scan.settingsInForce({
		...asked,
		nameOf
	});
	const all = [...require_scan.allPatterns, ...ownPatterns];
	const chosen = require_scan.selectPatterns(all, selection);
	const isChosen = (asked.typed.only ?? asked.typed.except) !== void 0;
	switch (verb) {
		case "list": return {
			text: format === "json" ? catalogueJson(chosen) : catalogueText(chosen),
			status: 0
		};
		case "show": {
			const pattern = patternNamed(id, all);
			return {
				text: format === "json" ? patternJson(pattern) : patternText(pattern),
				status: 0
			};
		}
		case "check":
			if (id !== null) return checked(require_check_patterns.checkPatterns(all, [patternNamed(id, all)]), format);
			return checked(isChosen || ownPatterns.length === 0 ? require_check_patterns.checkPatterns(all, chosen) : checkOwn(ownPatterns), format);
	}
}
function patternNamed(id, all) {
	const pattern = all.find((one) => one.id === id);
	if (pattern !== void 0) return pattern;
	throw new require_scan.Fault("bad-argument", "there is no pattern of that id", "Run \"leakline patterns list\" for the ids.");
}
function checkOwn(ownPatterns) {
	const all = [...require_scan.allPatterns, ...ownPatterns];
	const keywords = ownPatterns.flatMap((pattern) => pattern.keywords.map((one) => one.toLowerCase()));
	const near = require_scan.allPatterns.filter(({ examples }) => examples.match.some(({ text }) => keywords.some((one) => text.toLowerCase().includes(one))));
	const broken = require_check_patterns.checkPatterns(all, near).filter(({ problems }) => problems.length > 0);
	return [...require_check_patterns.checkPatterns(all, ownPatterns), ...broken];
}
function checked(results, format) {
	const faulty = results.filter(({ problems }) => problems.length > 0);
	const status = faulty.length === 0 ? 0 : 1;
	if (format === "json") return {
		text: `${require_suppressions.jsonText(results, 2)}\n`,
		status
	};
	const lines = faulty.flatMap(({ id, problems }) => problems.map((problem) => `${id}: ${problem}`));
	const sum = (count) => results.reduce((all, one) => all + count(one), 0);
	const nearMisses = sum((one) => one.nearMisses);
	lines.push(`${require_scan.amount(results.length, "pattern")}, ${require_scan.amount(sum(({ matches }) => matches), "example")} and ${require_scan.grouped(nearMisses)} near ${nearMisses === 1 ? "miss" : "misses"}: ${verdictOf(results.length, faulty.length)}`);
	return {
		text: lines.map((line) => `${line}\n`).join(""),
		status
	};
}
function verdictOf(all, faulty) {
	if (faulty > 0) return `${require_scan.grouped(faulty)} ${faulty === 1 ? "does" : "do"} not do what ${faulty === 1 ? "it says" : "they say"}`;
	return all === 1 ? "it does what it says" : "all do what they say";
}

exports.runPatterns = runPatterns;