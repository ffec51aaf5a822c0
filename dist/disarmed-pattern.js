const require_samples = require("./samples.js");
const require_scan = require("./scan.js");
const require_check_allowlist = require("./check-allowlist.js");

// build/src/scan/disarmed-pattern.js
const seeds = [
	"a",
	"b",
	"c"
];
function firstDisarmed(entry, patterns, today) {
	const values = entry.values ?? [];
	const [allows, mayAllow] = [anyOf(values), anyOf(values.map(unanchored))];
	const trial = {
		entry,
		today,
		allows,
		mayAllow
	};
	return patterns.find((pattern) => isDisarmed(pattern, trial))?.id ?? null;
}
function anyOf(sources) {
	const expressions = sources.map((source) => require_scan.linearRegex(source, ""));
	return (text) => expressions.some((expression) => expression.test(text));
}
function unanchored(source) {
	if (source.includes("\\Q")) return "";
	const without = source.replaceAll(/\\[bBAz]|\\.|\[\^?\]?(?:\\.|\[:\w+:\]|[^\]\\])*\]|[$^]/gs, (part) => /^(?:\\[bBAz]|[$^])$/.test(part) ? "(?:)" : part);
	try {
		require_scan.linearRegex(without, "");
		return without;
	} catch {
		return "";
	}
}
function isDisarmed(pattern, { entry, today, allows, mayAllow }) {
	let detector = null;
	let found = 0;
	for (const seed of seeds) for (const example of pattern.examples.match) {
		const path = example.path ?? "config/app.txt";
		const reach = require_check_allowlist.reachOf(entry, today, pattern.kind === "file" ? path : null);
		const text = reach === "some are left" ? "" : require_samples.expand(example.text, seed);
		if (reach === "some are left" || reach === "by value" && !mayAllow(text)) return false;
		detector ??= require_scan.plainDetector({
			...require_scan.defaultSettings.detect,
			loopback: true
		}, [pattern]);
		const secrets = secretsIn(new require_scan.BlobText(Buffer.from(text), path), pattern, detector);
		if (reach === "by value" && !secrets.every(allows)) return false;
		found += secrets.length;
	}
	return found > 0;
}
function secretsIn(blob, { id }, detector) {
	return detector.detect(blob).filter(({ patternId }) => patternId === id).map(({ secret }) => blob.slice(secret.start, secret.end));
}

exports.firstDisarmed = firstDisarmed;